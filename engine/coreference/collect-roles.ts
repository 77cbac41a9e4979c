import type { ChainLink, Mention } from '../document';
import { findRoles, roleOfDescription, roleOfLastResort, roleOfNamed, type FoundRole } from '../roles/find-roles';
import { sharedRole, type SharedRole } from '../roles/shared-role';
import type { TokenFacts } from '../roles/token-facts';
import { kindOf, type Board, type Draft } from './board';
import { isBody } from './link-names';

/** Gives every named person the roles that stand around its names, in reading order. */
export function collectNameRoles(board: Board, facts: TokenFacts): void {
  let shared: SharedRole | null = null;
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (mention.form === 'pronoun' || mention.quotation !== -1) continue;
    if (!draft || draft.names.size === 0) continue;
    const roles = findRoles(board.document, facts, mention, isBody(kindOf(draft)));
    shared = sharedRole(facts, mention, roles, shared);
    if (shared && !roles.includes(shared.role)) roles.push(shared.role);
    for (const role of roles) {
      draft.roles.push(role);
      board.roles.add(draft, headWords(facts, role));
    }
  }
}

/**
 * What accounts ("Lindgreen4") are called at their lower-case printings, which are no names where no sentence begins and
 * may be a chain of their own.
 */
function collectAccounts(board: Board, facts: TokenFacts): void {
  const bearers = new Map<string, Set<Draft>>();
  for (const mention of board.document.mentions) {
    const only = mention.last - mention.first === 1 ? board.document.tokens[mention.first] : undefined;
    if (!only || !ACCOUNT.test(only.text)) continue;
    const draft = board.drafts[board.links[mention.id]?.[0]?.chain ?? -1];
    if (draft) bearers.set(only.lower, (bearers.get(only.lower) ?? new Set()).add(draft));
  }
  if (bearers.size === 0) return;
  for (const [at, token] of board.document.tokens.entries()) {
    const drafts = bearers.get(token.lower);
    if (!drafts) continue;
    for (const role of roleOfNamed(board.document, facts, at)) for (const draft of drafts) draft.roles.push(role);
  }
}

/** One word with letters and digits, as accounts are called. */
const ACCOUNT = /^[\p{L}_]{3,30}\d+$/u;

/** Roles that only pronouns and descriptions tell of a named person: "She is a nurse", "the Frankfurt defender". */
export function collectOtherRoles(board: Board, facts: TokenFacts): void {
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || draft.names.size === 0 || mention.quotation !== -1 || link.probability < LEAST) continue;
    if (board.forms[mention.id]) continue;
    const bare = mention.head - mention.first < 2;
    if (isBody(kindOf(draft)) && (mention.form === 'pronoun' || bare)) continue;
    if (mention.form === 'pronoun') draft.roles.push(...findRoles(board.document, facts, mention));
    else if (tellsRole(board, mention, link))
      draft.roles.push(...roleOfDescription(board.document, facts, mention, isBody(kindOf(draft))));
  }
  collectAccounts(board, facts);
  collectLastRoles(board, facts);
}

/**
 * Whether a description is its bearer's role: apposed after the name, or told where the name itself does not stand ("The
 * peer thanked Mr. Lee" is of two people).
 */
function tellsRole(board: Board, mention: Mention, link: ChainLink): boolean {
  if (link.rule === 'apposition') return link.antecedent !== null && link.antecedent < mention.id;
  if (link.rule !== IN_MIND) return TELLING.has(link.rule);
  const { mentions } = board.document;
  const isName = (id: number): boolean => mentions[id]?.form === 'name' && board.links[id]?.[0]?.chain === link.chain;
  for (let id = mention.id - 1; mentions[id]?.sentence === mention.sentence; id -= 1) if (isName(id)) return false;
  for (let id = mention.id + 1; mentions[id]?.sentence === mention.sentence; id += 1) if (isName(id)) return false;
  return true;
}

/** What little is said of those who got no role: "the 14th-ranked Lee", "Brinkware's Lee", "Lee runs a bakery". */
function collectLastRoles(board: Board, facts: TokenFacts): void {
  const served = new Set<Draft>();
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || mention.form !== 'name' || mention.quotation !== -1 || isBody(kindOf(draft))) continue;
    if (draft.roles.length > 0 && !served.has(draft)) continue;
    served.add(draft);
    draft.roles.push(...roleOfLastResort(board.document, facts, mention));
  }
}

/** A role said of somebody less likely than this is not given to him. */
const LEAST = 0.55;
/** Tied to whoever speaks or is in mind, on no word of its own. */
const IN_MIND = 'speaker in mind';
/** Other ways of tying a description that make it its bearer's role. */
const TELLING: ReadonlySet<string> = new Set(['role word', 'introduced later', 'kind of body']);

/** The words up to the head of the role: "defense", "fellow" of "defense fellow at the institute". */
function headWords(facts: TokenFacts, role: FoundRole): Set<string> {
  const words = new Set<string>();
  for (let at = role.first; at < role.last; at += 1) {
    if (at > role.first && facts.classOf(at) === 'preposition') break;
    words.add(facts.lower(at).replace('.', ''));
  }
  return words;
}
