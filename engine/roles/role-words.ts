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
  /** Role nouns in the plural. */
  readonly plurals: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  /** "mother", "friend": roles towards somebody. */
  readonly relations: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Words no role reaches over: "despite", "although". */
  readonly ends: ReadonlySet<string>;
  /** "called", "named". */
  readonly naming: ReadonlySet<string>;
  /** Titles that only qualify another: "first", "special". */
  readonly qualifiers: ReadonlySet<string>;
  /** Verbs that say what somebody is with "as": "works as", "replaced ... as". */
  readonly asVerbs: ReadonlySet<string>;
  /** Endings of words that say something of whoever is named next: "-born", "-ranked". */
  readonly attributeSuffixes: readonly string[];
}

const title = (row: Readonly<Record<string, string>>): string => (row['title'] ?? '').replace('.', '');

export function readRoleWords(lexicon: Lexicon): RoleWords {
  const titleRows = lexicon.rows('titles');
  const suffixes = (strength: string): string[] =>
    lexicon.rows('role-suffixes').flatMap((row) => (row['strength'] === strength ? (row['suffix'] ?? '') : []));
  const limits = (kind: string): ReadonlySet<string> =>
    new Set(
      lexicon
        .rows('role-limits')
        .flatMap((row) => ((row['kinds'] ?? '').split('|').includes(kind) ? (row['form'] ?? '') : [])),
    );
  const nouns = (column: 'class' | 'number', value: string): ReadonlySet<string> =>
    new Set(lexicon.rows('role-nouns').flatMap((row) => (row[column] === value ? (row['form'] ?? '') : [])));
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
    plurals: nouns('number', 'plural'),
    relations: nouns('class', 'relation'),
    quantifiers: nouns('class', 'quantifier'),
    pronouns: lexicon.words('pronouns'),
    documents: lexicon.words('document-nouns'),
    ends: limits('end'),
    naming: limits('naming'),
    qualifiers: limits('adjective'),
    asVerbs: limits('verb with as'),
    attributeSuffixes: suffixes('attribute'),
  };
}
