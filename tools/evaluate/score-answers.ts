/** Figures of answers that were written elsewhere: there are no stages to look into. */
import type { AnswerQuote } from '../attribute/answer';
import { addCounts, countDocument, type Counts, type Figures, figuresOf } from './figures';
import type { GoldDocument } from './gold';
import { judgeDocument } from './judge';

export function scoreAnswers(
  documents: readonly GoldDocument[],
  answers: ReadonlyMap<string, readonly AnswerQuote[]>,
  byText = false,
): { readonly counts: Counts; readonly figures: Figures } {
  const judged = documents.map((document) => judgeDocument(document, answers.get(document.id), byText));
  const counts = addCounts(judged.map(countDocument));
  return { counts, figures: figuresOf(counts) };
}
