/** Family names within the words of a key: the last word, and with the particles before it ("von der leyen"). */

/** Words that belong to the family name after them; closed class, the same for building and looking up. */
const PARTICLES: ReadonlySet<string> = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'abu',
  'st',
  'mac',
  'ter',
  'zu',
]);

export function surnamesOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return [];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  return from === words.length - 1 ? [last] : [last, words.slice(from).join(' ')];
}
