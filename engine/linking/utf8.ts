/** UTF-8 to a string without TextDecoder, which the plain language does not have. Trusts its input: the files are checked. */

const THREE = 0xe0;
const FOUR = 0xf0;
const ASCII = 0x80;
const LOW_SIX = 0x3f;
const LOW_FIVE = 0x1f;
const LOW_FOUR = 0x0f;
const LOW_THREE = 0x07;
const THREE_BYTES = 3;
const FOUR_BYTES = 4;
const SUPPLEMENT = 0x10000;
const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const LOW_TEN = 0x3ff;
const TEN = 10;
const SIX = 6;
const TWELVE = 12;
const EIGHTEEN = 18;

/** Enough for every stored string: the longest has fewer than 400 bytes. */
const codes: number[] = [];

export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let at = start;
  // One call for all letters gives a flat string; adding them up gives a rope that is slow to search.
  codes.length = 0;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    const second = (bytes[at + 1] ?? 0) & LOW_SIX;
    const third = (bytes[at + 2] ?? 0) & LOW_SIX;
    if (lead < ASCII) {
      codes.push(lead);
      at += 1;
    } else if (lead < THREE) {
      codes.push(((lead & LOW_FIVE) << SIX) | second);
      at += 2;
    } else if (lead < FOUR) {
      codes.push(((lead & LOW_FOUR) << TWELVE) | (second << SIX) | third);
      at += THREE_BYTES;
    } else {
      const last = (bytes[at + THREE_BYTES] ?? 0) & LOW_SIX;
      const point = (((lead & LOW_THREE) << EIGHTEEN) | (second << TWELVE) | (third << SIX) | last) - SUPPLEMENT;
      codes.push(HIGH_SURROGATE | (point >> TEN), LOW_SURROGATE | (point & LOW_TEN));
      at += FOUR_BYTES;
    }
  }
  return String.fromCharCode(...codes);
}
