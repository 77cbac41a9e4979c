import type { PrintedRole } from '../document';

/** A role longer than this is a story; further pieces are left out. */
const LONGEST_WORDS = 26;
const MOST_PIECES = 3;

/** The roles of one person as one line: the fullest first as evidence, others only when they add something. */
export function combineRoles(roles: readonly PrintedRole[]): PrintedRole | null {
  const kept: PrintedRole[] = [];
  const seen = new Set<string>();
  for (const role of roles) {
    const words = contentWords(role.text);
    if (words.every((word) => seen.has(word))) continue;
    const total = kept.reduce((sum, one) => sum + contentWords(one.text).length, words.length);
    if (kept.length >= MOST_PIECES || (kept.length > 0 && total > LONGEST_WORDS)) continue;
    for (const word of words) seen.add(word);
    const within = kept.findIndex((one) => contentWords(one.text).every((word) => words.includes(word)));
    if (within >= 0) kept[within] = role;
    else kept.push(role);
  }
  const [first] = kept;
  if (!first) return null;
  return { start: first.start, end: first.end, text: [...new Set(kept.map((one) => one.text))].join(', ') };
}

const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
