/** Other forms under which a printed name may stand in the list, made by rule, each with how sure the step is. */
import type { Lexicon } from '../knowledge/lexicon';
import { keyWords } from './name-key';

export interface NameVariant {
  readonly name: string;
  /** 1 for the name as printed, less for each step away from it. */
  readonly quality: number;
  /** In words, for the reason; '' for the printed name. */
  readonly step: string;
}

export type MakeVariants = (name: string) => readonly NameVariant[];

const NO_TITLE = 0.97;
const NO_MIDDLE = 0.8;
const NICKNAME = 0.85;
const SPELLING = 0.8;
const REVERSED = 0.6;
const MANY_WORDS = 3;

/** Spellings of the same sound in names brought over from other scripts, longest first. */
const SPELLINGS_TABLE = 'name-spellings';

export function createMakeVariants(lexicon: Lexicon): MakeVariants {
  const titles = new Set([...lexicon.words('honorifics'), ...lexicon.words('titles')]);
  const forenames = new Map<string, readonly string[]>();
  for (const row of lexicon.rows('nicknames')) {
    const short = row['nickname'] ?? '';
    const long = (row['forenames'] ?? '').split('|');
    forenames.set(short, [...(forenames.get(short) ?? []), ...long]);
    for (const one of long) forenames.set(one, [...(forenames.get(one) ?? []), short]);
  }
  const spellings = lexicon.rows(SPELLINGS_TABLE).map((row) => [row['form'] ?? '', row['other'] ?? ''] as const);
  return (name) => {
    const words = keyWords(name);
    const variants: NameVariant[] = [{ name, quality: 1, step: '' }];
    const add = (parts: readonly string[], quality: number, step: string): void => {
      if (parts.length > 0) variants.push({ name: parts.join(' '), quality, step });
    };
    const bare = withoutTitles(words, titles);
    if (bare.length < words.length) add(bare, NO_TITLE, 'without the title');
    const [first = '', ...rest] = bare;
    const last = rest.at(-1);
    if (last === undefined) return variants;
    if (bare.length >= MANY_WORDS) add([first, last], NO_MIDDLE, 'without middle names');
    for (const other of forenames.get(first) ?? []) add([other, ...rest], NICKNAME, 'another form of the first name');
    const joined = bare.join(' ');
    for (const [form, other] of spellings) {
      if (joined.includes(form)) add(joined.replaceAll(form, other).split(' '), SPELLING, 'another spelling');
    }
    add([...rest, first], REVERSED, 'family name first');
    if (bare.length >= MANY_WORDS) add([last, ...bare.slice(0, -1)], REVERSED, 'family name first');
    return variants;
  };
}

/** Drops leading titles while two words are left: "Prime Minister Rishi Sunak", but not "King Charles". */
function withoutTitles(words: readonly string[], titles: ReadonlySet<string>): readonly string[] {
  let from = 0;
  for (let end = Math.min(from + 2, words.length - 1); end > from;) {
    if (titles.has(words.slice(from, end).join(' '))) {
      from = end;
      end = Math.min(from + 2, words.length - 1);
    } else end -= 1;
  }
  return words.slice(from);
}
