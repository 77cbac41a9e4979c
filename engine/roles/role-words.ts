import type { Lexicon } from '../knowledge/lexicon';

/** The word lists behind roles. Keys are lower case; titles without full stops. */
export interface RoleWords {
  /** Nouns for what somebody is: "senator", "founder", "mother". */
  readonly roles: ReadonlySet<string>;
  /** Endings that tell a role; a weak one only right before a name ("the illustrator Ana Lee"). */
  readonly strongSuffixes: readonly string[];
  readonly weakSuffixes: readonly string[];
  /** Words that open a role without an article: "former". */
  readonly openers: ReadonlySet<string>;
  /** Offices and ranks before a name ("President", "Supt"). */
  readonly titles: ReadonlySet<string>;
  /** Honorifics that say nothing of what somebody is: "Mr", "Dr". */
  readonly honorifics: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Function word classes by word. */
  readonly classes: ReadonlyMap<string, string>;
  readonly cues: ReadonlySet<string>;
  /** Past and third-person forms of the verbs of saying. */
  readonly finiteCues: ReadonlySet<string>;
  /** Verbs of what somebody does for a living: "runs", "works", "leads". */
  readonly roleVerbs: ReadonlySet<string>;
  readonly officeParticiples: ReadonlySet<string>;
}

const title = (row: Readonly<Record<string, string>>): string => (row['title'] ?? '').replace('.', '');

export function readRoleWords(lexicon: Lexicon): RoleWords {
  const titleRows = lexicon.rows('titles');
  const suffixes = (strength: string): string[] =>
    lexicon.rows('role-suffixes').flatMap((row) => (row['strength'] === strength ? (row['suffix'] ?? '') : []));
  const honorificRows = lexicon.rows('honorifics');
  const nobility = honorificRows.flatMap((row) => (row['keep'] === 'no' ? [] : (row['honorific'] ?? '')));
  return {
    roles: new Set([...lexicon.words('role-nouns'), ...lexicon.words('role-heads')]),
    strongSuffixes: suffixes('strong'),
    weakSuffixes: suffixes('weak'),
    openers: lexicon.words('role-openers'),
    titles: new Set([...titleRows.flatMap((row) => (row['class'] === 'honorific' ? [] : title(row))), ...nobility]),
    honorifics: new Set(honorificRows.flatMap((row) => (row['keep'] === 'no' ? (row['honorific'] ?? '') : []))),
    bodies: lexicon.words('group-nouns'),
    classes: new Map(lexicon.rows('function-words').map((row) => [row['word'] ?? '', row['class'] ?? ''])),
    cues: lexicon.words('speech-verbs'),
    finiteCues: new Set(
      lexicon
        .rows('speech-verbs')
        .flatMap((row) =>
          row['tense'] === 'past' || (row['tense'] === 's' && row['strength'] === 'strong') ? (row['form'] ?? '') : [],
        ),
    ),
    roleVerbs: lexicon.words('role-verbs'),
    officeParticiples: lexicon.words('office-participles'),
  };
}
