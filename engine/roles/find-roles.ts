import type { Mention, PrintedRole, Quoted } from '../document';
import { attributeBefore, bodyBefore, livelihood } from './last-resort';
import { endOfPhrase } from './phrase-end';
import { rolesAfter } from './role-after';
import { namedRole, roleBefore } from './role-before';
import { roleAs, roleBeforeComma } from './role-before-comma';
import { roleInClause } from './role-in-clause';
import type { TokenFacts, TokenRange } from './token-facts';

/** Where a role stands relative to the name. */
export type RolePlace = 'before' | 'after' | 'clause' | 'described';

export interface FoundRole extends PrintedRole {
  readonly place: RolePlace;
  /** Token indexes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** The roles that stand around one mention of a person or (`body`) of an organisation, as printed. */
export function findRoles(document: Quoted, facts: TokenFacts, mention: Mention, body = false): FoundRole[] {
  if (mention.first < 0) return [];
  const [nameAt, after] = nameTokens(facts, mention);
  if (mention.form !== 'name') {
    return [
      ...toRole(document, roleAs(facts, mention.first), 'clause'),
      ...toRole(document, roleInClause(facts, after), 'clause'),
    ];
  }
  const before = roleBefore(facts, nameAt, body);
  return [
    ...toRole(document, before, 'before'),
    ...toRole(document, roleBeforeComma(facts, before ? before[0] : nameAt, after, body), 'before'),
    ...rolesAfter(facts, after, body).flatMap((range) => toRole(document, range, 'after')),
    ...toRole(document, roleInClause(facts, after), 'clause'),
  ];
}

/** Token indexes of the name proper, or of the whole mention when it is no name. */
function nameTokens({ tokens }: TokenFacts, { first, last, name }: Mention): readonly [number, number] {
  if (!name) return [first, last];
  const from = tokens.slice(first, last).findIndex((token) => token.start >= name.start);
  const count = tokens.slice(first, last).filter((token) => token.start >= name.start && token.start < name.end).length;
  return from === -1 ? [first, last] : [first + from, first + from + count];
}

function toRole(document: Quoted, range: TokenRange | null, place: RolePlace): FoundRole[] {
  const first = range && document.tokens[range[0]];
  const last = range && document.tokens[range[1] - 1];
  if (!range || !first || !last) return [];
  const text = document.article.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return [{ start: first.start, end: last.end, text, place, first: range[0], last: range[1] }];
}

/** What is said of somebody of whom nothing better is said. */
export function roleOfLastResort(document: Quoted, facts: TokenFacts, mention: Mention): FoundRole[] {
  if (mention.first < 0) return [];
  const [nameAt, after] = nameTokens(facts, mention);
  return [
    ...toRole(document, attributeBefore(facts, nameAt) ?? bodyBefore(facts, nameAt), 'before'),
    ...toRole(document, livelihood(facts, after), 'clause'),
  ];
}

/** "a user named lindgreen4": the role before a word that names whoever starts at token `at`. */
export const roleOfNamed = (document: Quoted, facts: TokenFacts, at: number): FoundRole[] =>
  toRole(document, namedRole(facts, at), 'before');

/** The description itself as a role: "the Frankfurt defender" of somebody who is named elsewhere. */
export function roleOfDescription(document: Quoted, facts: TokenFacts, mention: Mention, body = false): FoundRole[] {
  if (mention.first < 0 || !(facts.isBody(mention.head) || (!body && facts.isRole(mention.head)))) return [];
  // "one of the aides" says something, "many" does not.
  if (facts.isQuantifier(mention.head) && (body || facts.lower(mention.head + 1) !== 'of')) return [];
  let first = mention.first;
  while (first < mention.head && (facts.classOf(first) === 'determiner' || facts.classOf(first) === 'possessive'))
    first += 1;
  const end = endOfPhrase(facts, first)?.[1] ?? mention.last;
  return toRole(document, [first, Math.min(end, mention.last)], 'described');
}
