/** A group of drafts -> the entity as it is stored. */
import { nameKey } from '../../engine/linking/name-key';
import type { Draft } from './draft';
import type { Group } from './merge';
import { bareTitle } from './tables';

export interface Entity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly role: string;
  readonly affiliation: string;
  readonly country: string;
  readonly pronoun: string;
  readonly qid: string;
  readonly wiki: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly prominence: number;
  readonly sources: readonly string[];
}

const PER_SOURCE = 0.06;
const POPULAR = 0.2;
const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** An alias of one or two letters names nobody. */
const SHORTEST = 2;
const LONGEST_BYTES = 120;
const INITIALS_ONLY = /^(?:\p{L} |(?:\p{L}\.){1,3} ?)\S+$/u;

const first = (drafts: readonly Draft[], pick: (draft: Draft) => string): string =>
  drafts.map(pick).find((value) => value !== '') ?? '';

/** Whether a name can be stored: Latin letters, neither too short nor too long. */
export const isStorable = (name: string): boolean =>
  LATIN.test(name) &&
  !OTHER_SCRIPT.test(name) &&
  nameKey(name).length >= SHORTEST &&
  Buffer.byteLength(name) <= LONGEST_BYTES;

export interface SettleRules {
  readonly isPopular: (title: string) => boolean;
  readonly isCommonWord: (word: string) => boolean;
  readonly drop: (what: string) => void;
}

/** Null when no name of the group can be stored. */
export function settle(group: Group, rules: SettleRules): Entity | null {
  const { drafts } = group;
  const names = [...drafts.map((draft) => draft.name), bareTitle(group.wiki)].filter(isStorable);
  const [name] = names;
  const [head] = drafts;
  if (name === undefined || !head) {
    rules.drop(`no name in Latin script: ${head?.name ?? group.qid}`);
    return null;
  }
  const roleDraft = drafts.find((draft) => draft.role !== '') ?? head;
  const sources = [...new Set(drafts.map((draft) => draft.source))];
  const fame = Math.max(...drafts.map((draft) => draft.fame));
  const popular = rules.isPopular(group.wiki === '' ? '' : group.wiki);
  return {
    name,
    aliases: aliasesOf(
      name,
      [...names.slice(1), ...drafts.flatMap((draft) => draft.aliases), ...peerName(group.wiki)],
      head.kind === 'person',
      rules,
    ),
    kind: head.kind,
    role: roleDraft.role,
    affiliation: roleDraft.affiliation || first(drafts, (draft) => draft.affiliation),
    country: first(drafts, (draft) => draft.country),
    pronoun: head.kind === 'person' ? first(drafts, (draft) => draft.pronoun) : 'it',
    qid: group.qid,
    wiki: group.wiki,
    from: roleDraft.from,
    to: roleDraft.to,
    date: roleDraft.date,
    prominence: Math.min(1, fame + (sources.length - 1) * PER_SOURCE + (popular ? POPULAR : 0)),
    sources,
  };
}

/** "John Doe, Baron Doe of Somewhere" is printed as "Lord Doe". */
const PEERAGE = /, (?:\d+\w+ )?(?<rank>Baron|Baroness|Viscount|Earl) (?<title>[^,]+?)(?: of [^,]+)?$/;

function peerName(wiki: string): readonly string[] {
  const { rank, title } = PEERAGE.exec(wiki)?.groups ?? {};
  if (rank === undefined || title === undefined) return [];
  return rank === 'Baroness' ? [`Baroness ${title}`, `Lady ${title}`] : [`Lord ${title}`];
}

/** Forms that the key does not already cover, without common words, bare initials and other scripts. */
function aliasesOf(name: string, given: readonly string[], person: boolean, rules: SettleRules): readonly string[] {
  const seen = new Set([nameKey(name)]);
  const kept: string[] = [];
  for (const alias of given) {
    const key = nameKey(alias);
    if (!isStorable(alias) || seen.has(key) || (person && INITIALS_ONLY.test(alias))) continue;
    seen.add(key);
    // Bodies keep theirs ("the Greens"): the linker asks for more than the word there (`is-guarded`).
    if (person && rules.isCommonWord(key) && alias !== alias.toUpperCase()) {
      rules.drop(`alias is a common word: ${alias} (${name})`);
      continue;
    }
    kept.push(alias);
  }
  return kept;
}
