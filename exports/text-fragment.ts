/** A link that lands on a quote (`#:~:text=`, WICG Scroll to Text Fragment). */

/** Up to this many words the whole text is given; longer ones by their first and last words. */
const wholeUpTo = 10;
const wordsAtEnds = 4;

/** The address without a fragment of its own; the text as it stands on the page. Empty text gives the address alone. */
export function linkToText(url: string, text: string): string {
  const page = url.split('#', 1)[0] ?? url;
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return page;
  const parts = words.length <= wholeUpTo ? [words] : [words.slice(0, wordsAtEnds), words.slice(-wordsAtEnds)];
  return `${page}#:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
}

/** The syntax gives the dash a meaning of its own, and Markdown the brackets. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll('(', '%28').replaceAll(')', '%29');
}
