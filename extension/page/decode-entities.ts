/** HTML entities in text that is not HTML: numbers, and the names that headlines and bylines have. */

const names: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  eacute: 'é',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

const maxCodePoint = 0x10ffff;
const hexadecimal = 16;
const decimal = 10;

function decodeOne(whole: string, name: string): string {
  if (!name.startsWith('#')) return names[name] ?? whole;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? hexadecimal : decimal);
  return code > 0 && code <= maxCodePoint ? String.fromCodePoint(code) : whole;
}

/** Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, decodeOne);
}
