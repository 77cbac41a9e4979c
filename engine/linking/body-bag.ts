/** The words of a body's name without what print varies: small words, plurals, British or American spelling, "Office of". */
import { keyWords } from './name-key';

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'at',
  'by',
  'between',
  'office',
  'united',
  'states',
  'us',
  'uk',
  'inc',
  'ltd',
  'co',
  'corp',
  'plc',
]);
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/^defence$/, 'defense'],
  [/^centre$/, 'center'],
  [/^labour$/, 'labor'],
  [/^programme$/, 'program'],
];
/** Joined to the next word, since print writes "anti-drug" as often as "antidrug". */
const PREFIXES: ReadonlySet<string> = new Set([
  'anti',
  'counter',
  'co',
  'inter',
  'multi',
  'non',
  'post',
  'pre',
  'pro',
  're',
  'sub',
  'trans',
]);
/** Shorter bags are too weak to say that two names are one. */
const FEWEST = 3;
const SHORTEST_PLURAL = 4;

function plain(word: string): string {
  const spelled = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word);
  return spelled.length >= SHORTEST_PLURAL && spelled.endsWith('s') && !spelled.endsWith('ss')
    ? spelled.slice(0, -1)
    : spelled;
}

const joinPrefixes = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) =>
    PREFIXES.has(word) && at < words.length - 1
      ? []
      : [(PREFIXES.has(words[at - 1] ?? '') ? words[at - 1] : '') + word],
  );

/** Sorted words, or '' where too few are left. */
export function bodyBag(name: string): string {
  const words = [
    ...new Set(
      joinPrefixes(keyWords(name))
        .filter((word) => !SMALL_WORDS.has(word))
        .map(plain),
    ),
  ];
  return words.length < FEWEST ? '' : words.toSorted().join(' ');
}
