import type { Mention } from '../document';
import type { FoundRole } from './find-roles';
import type { TokenFacts } from './token-facts';

/** A role in the plural, and after which token the next of its bearers may follow. */
export interface SharedRole {
  readonly role: FoundRole;
  readonly end: number;
}

/**
 * "Professors Ana Lee and Jan Maas": the role of Lee that is Maas's as well. `before` is what the name before may share;
 * names are asked in reading order.
 */
export function sharedRole(
  facts: TokenFacts,
  mention: Mention,
  roles: readonly FoundRole[],
  before: SharedRole | null,
): SharedRole | null {
  const own = roles.find(({ place, last }) => place === 'before' && facts.isPlural(last - 1));
  if (own) return { role: own, end: mention.last };
  if (!before || roles.length > 0 || !facts.together(before.end - 1, mention.first)) return null;
  let at = before.end;
  while (facts.lower(at) === ',' || facts.lower(at) === 'and') at += 1;
  return at > before.end && at === mention.first ? { role: before.role, end: mention.last } : null;
}
