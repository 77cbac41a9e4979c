import type { Mention, PrintedRole, Quoted } from '../document';
import { roleAfter, type TokenRange } from './role-after';
import { roleBefore } from './role-before';
import { roleInClause } from './role-in-clause';
import type { TokenFacts } from './token-facts';

/** Where a role stands relative to the name. */
export type RolePlace = 'before' | 'after' | 'clause';

export interface FoundRole extends PrintedRole {
  readonly place: RolePlace;
  /** Token indexes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** The roles that stand around one mention of a person, as printed. */
export function findRoles(document: Quoted, facts: TokenFacts, mention: Mention): FoundRole[] {
  if (mention.first < 0) return [];
  const { name } = mention;
  let nameAt = mention.first;
  while (name && nameAt < mention.last && (facts.tokens[nameAt]?.start ?? 0) < name.start) nameAt += 1;
  let after = mention.last;
  while (name && after > nameAt && (facts.tokens[after - 1]?.start ?? 0) >= name.end) after -= 1;
  const before = mention.form === 'name' ? roleBefore(facts, nameAt) : null;
  const behind = mention.form === 'name' ? roleAfter(facts, after) : null;
  const clause = roleInClause(facts, after);
  return [
    ...toRole(document, before, 'before'),
    ...toRole(document, behind, 'after'),
    ...toRole(document, clause, 'clause'),
  ];
}

function toRole(document: Quoted, range: TokenRange | null, place: RolePlace): FoundRole[] {
  const first = range && document.tokens[range[0]];
  const last = range && document.tokens[range[1] - 1];
  if (!range || !first || !last) return [];
  const text = document.article.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return [{ start: first.start, end: last.end, text, place, first: range[0], last: range[1] }];
}
