/** UTF-8 to a string without TextDecoder, which the plain language does not have. Trusts its input: the files are checked. */

const TWO = 0xc0;
const THREE = 0xe0;
const FOUR = 0xf0;
const ASCII = 0x80;
const LOW_SIX = 0x3f;
const LOW_FIVE = 0x1f;
const LOW_FOUR = 0x0f;
const LOW_THREE = 0x07;
const SIX = 6;
const TWELVE = 12;
const EIGHTEEN = 18;

export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let plain = start;
  while (plain < end && (bytes[plain] ?? 0) < ASCII) plain += 1;
  // Short enough for the call stack: no stored string is over 400 bytes.
  let text = String.fromCharCode(...bytes.subarray(start, plain));
  if (plain === end) return text;
  let at = plain;
  const next = (): number => (bytes[at++] ?? 0) & LOW_SIX;
  while (at < end) {
    const lead = bytes[at++] ?? 0;
    if (lead < ASCII) text += String.fromCharCode(lead);
    else if (lead < THREE && lead >= TWO) text += String.fromCharCode(((lead & LOW_FIVE) << SIX) | next());
    else if (lead < FOUR) text += String.fromCharCode(((lead & LOW_FOUR) << TWELVE) | (next() << SIX) | next());
    else text += String.fromCodePoint(((lead & LOW_THREE) << EIGHTEEN) | (next() << TWELVE) | (next() << SIX) | next());
  }
  return text;
}
