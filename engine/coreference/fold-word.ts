const MARKS = /\p{M}/gu;
const NOT_NAME = /[^\p{L}\p{N}&-]+/gu;
const PLAIN = /^[a-z]+$/;

/** A word of a name as it is compared: lower case, without diacritics, full stops, apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '').replace(NOT_NAME, '');
}
