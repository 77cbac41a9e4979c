/** The quoted stretches of a document in reading order: marks found, style voted, pairs made, paragraphs tied together. */
import type { Token, Tokenised } from '../document';
import { blockRanges, type BlockRange } from './block-range';
import { continueParagraphs, type BlockStretches, type LinkedStretch } from './continue-paragraphs';
import { angleStyleOf, type AngleStyle } from './mark-direction';
import { findMarks, type Mark } from './marks';
import { pairMarks, type Stretch } from './pair-marks';
import { pairSingleMarks } from './pair-single-marks';
import { voteStyle } from './style-vote';

const outside = (marks: readonly Mark[], stretches: readonly Stretch[]): Mark[] =>
  marks.filter((mark) => !stretches.some(({ first, last }) => mark.token >= first && mark.token < last));

const inOrder = (stretches: readonly Stretch[]): Stretch[] => stretches.toSorted((a, b) => a.first - b.first);

const crosses = (one: Stretch, others: readonly Stretch[]): boolean =>
  others.some((other) => one.first < other.last && other.first < one.last);

/** Something must stand between the marks. */
function hasContent(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'punctuation') return true;
  return false;
}

/** Double marks first, then single ones in what is left. */
function pairDoubleFirst(
  tokens: readonly Token[],
  marks: readonly Mark[],
  range: BlockRange,
  angles: AngleStyle,
): BlockStretches {
  const doubles = marks.filter((mark) => mark.family !== 'single');
  const { stretches, strayCloser } = pairMarks(tokens, doubles, range.last, angles);
  const singles = outside(
    marks.filter((mark) => mark.family === 'single'),
    stretches,
  );
  const inner = pairSingleMarks(tokens, singles, range.last, false).filter((one) => !crosses(one, stretches));
  return { range, stretches: inOrder([...stretches, ...inner]), strayCloser };
}

/** Single marks first; double ones outside of them only where they are closed. */
function pairSingleFirst(
  tokens: readonly Token[],
  marks: readonly Mark[],
  range: BlockRange,
  angles: AngleStyle,
): BlockStretches {
  const singles = marks.filter((mark) => mark.family === 'single');
  const stretches = pairSingleMarks(tokens, singles, range.last, true);
  const doubles = outside(
    marks.filter((mark) => mark.family !== 'single'),
    stretches,
  );
  const paired = pairMarks(tokens, doubles, range.last, angles);
  const others = paired.stretches.filter((one) => one.closed && !crosses(one, stretches));
  return { range, stretches: inOrder([...stretches, ...others]), strayCloser: paired.strayCloser };
}

export function findStretches({ article, tokens }: Tokenised): LinkedStretch[] {
  const ranges = blockRanges(tokens);
  const marksOfBlocks = ranges.map(({ first, last }) => findMarks(tokens, first, last));
  const angles = angleStyleOf(
    marksOfBlocks.flatMap((marks) => marks.find((mark) => mark.family === 'angle')?.text ?? []),
  );
  const pair = voteStyle(tokens, marksOfBlocks) === 'single' ? pairSingleFirst : pairDoubleFirst;
  const blocks = ranges.map((range, at) => {
    const paired = pair(tokens, marksOfBlocks[at] ?? [], range, angles);
    return { ...paired, stretches: paired.stretches.filter((stretch) => hasContent(tokens, stretch)) };
  });
  return continueParagraphs(
    blocks,
    article.blocks.map((block) => block.kind),
  );
}
