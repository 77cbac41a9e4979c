import type { Lexicon } from '../knowledge/lexicon';

/** The word lists behind reported speech. */
export interface ReportedWords {
  readonly cues: ReadonlySet<string>;
  /** Verbs that take a clause without "that". */
  readonly bare: ReadonlySet<string>;
  /** Forms of "say", which hardly ever take anything but a clause. */
  readonly saying: ReadonlySet<string>;
  /** Verbs that are told to somebody: "told". */
  readonly telling: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, string>;
}

export function readReportedWords(lexicon: Lexicon): ReportedWords {
  const verbs = lexicon.rows('speech-verbs').filter((row) => row['tense'] === 'past' || row['tense'] === 's');
  const bare = lexicon.words('clause-verbs');
  return {
    cues: new Set([...verbs.map((row) => row['form'] ?? ''), ...bare, ...lexicon.words('finding-verbs')]),
    saying: new Set(lexicon.rows('speech-verbs').flatMap((row) => (row['lemma'] === 'say' ? (row['form'] ?? '') : []))),
    bare,
    telling: new Set(verbs.flatMap((row) => (row['class'] === 'tell' ? (row['form'] ?? '') : []))),
    classes: new Map(lexicon.rows('function-words').map((row) => [row['word'] ?? '', row['class'] ?? ''])),
  };
}
