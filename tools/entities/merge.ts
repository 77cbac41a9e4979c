/**
 * Drafts of many tables -> one entity each. Drafts come in order of trust; a draft joins the entity that has its Wikipedia
 * title, else its id, else its name with the same kind, country and field of life. Everything doubtful is reported and
 * left apart: two entries for one person cost a link, one entry for two people gives a wrong one.
 */
import { nameKey, suffixOf } from '../../engine/linking/name-key';
import type { Draft } from './draft';
import type { FieldsOf } from './role-fields';
import { bareTitle } from './tables';

export interface Group {
  readonly drafts: Draft[];
  qid: string;
  wiki: string;
  /** The title comes from a table that has ids: it wins over a curated one. */
  titleSure: boolean;
}

export interface MergeReport {
  byTitle: number;
  byId: number;
  byName: number;
  readonly conflicts: string[];
}

export interface Merged {
  readonly groups: readonly Group[];
  readonly report: MergeReport;
}

const isPerson = (draft: Draft): boolean => draft.kind === 'person';

/** Whether two sources can mean the same one although they share only the name. */
function compatible(group: Group, draft: Draft, fieldsOf: FieldsOf): boolean {
  const [first] = group.drafts;
  if (!first || isPerson(first) !== isPerson(draft) || suffixOf(first.name) !== suffixOf(draft.name)) return false;
  if (group.qid !== '' && draft.qid !== '' && group.qid !== draft.qid) return false;
  const country = group.drafts.find((one) => one.country !== '')?.country ?? '';
  if (country !== '' && draft.country !== '' && country !== draft.country) return false;
  if (!isPerson(draft)) return country === draft.country || group.wiki === draft.name;
  const fields = new Set(group.drafts.flatMap((one) => [...fieldsOf(one.role)]));
  return [...fieldsOf(draft.role)].some((field) => fields.has(field));
}

/** Whether the titles allow a merge: the same, one missing, or a hand-written one against that of a table with ids. */
function titlesAllow(group: Group, draft: Draft, confirmed: ReadonlySet<string>): boolean {
  if (group.wiki === '' || draft.wiki === '' || group.wiki === draft.wiki) return true;
  // A title that another row with an id bears is right: it cannot be a slip for this one.
  const tableDecides = draft.qid !== '' && !group.titleSure && !confirmed.has(group.wiki);
  // "John Smith (senator)" and "John Smith (actor)" are two people on purpose.
  const bothMarked = group.wiki !== bareTitle(group.wiki) && draft.wiki !== bareTitle(draft.wiki);
  return tableDecides && !bothMarked;
}

/** Articles are renamed: of several titles for one id the newest table's is taken, for all who use the others. */
function renameTitles(drafts: readonly Draft[], conflicts: string[]): readonly Draft[] {
  const newest = new Map<string, Draft>();
  const titled = drafts.filter((draft) => draft.qid !== '' && draft.wiki !== '');
  for (const draft of titled) {
    const known = newest.get(draft.qid);
    if (!known || draft.date > known.date) newest.set(draft.qid, draft);
  }
  const owners = new Map([...newest.values()].map((draft) => [draft.wiki, draft.qid]));
  const renamed = new Map<string, string>();
  for (const draft of titled) {
    const now = newest.get(draft.qid)?.wiki ?? draft.wiki;
    if (now === draft.wiki || owners.has(draft.wiki)) continue;
    renamed.set(draft.wiki, now);
    conflicts.push(`renamed: "${draft.wiki}" is now "${now}" (${draft.qid})`);
  }
  return drafts.map((draft) => ({ ...draft, wiki: renamed.get(draft.wiki) ?? draft.wiki }));
}

export function mergeDrafts(given: readonly Draft[], fieldsOf: FieldsOf): Merged {
  const groups: Group[] = [];
  const byTitle = new Map<string, Group>();
  const byId = new Map<string, Group>();
  const byName = new Map<string, Group[]>();
  const report: MergeReport = { byTitle: 0, byId: 0, byName: 0, conflicts: [] };
  const drafts = renameTitles(given, report.conflicts);
  const confirmed = new Set(drafts.filter((draft) => draft.qid !== '').map((draft) => draft.wiki));

  const findByName = (draft: Draft): Group | undefined => {
    const named = [
      ...new Set([...(byName.get(nameKey(draft.name)) ?? []), ...(draft.wiki === '' ? [byTitle.get(draft.name)] : [])]),
    ];
    const fitting = named.filter(
      (group) => group !== undefined && titlesAllow(group, draft, confirmed) && compatible(group, draft, fieldsOf),
    );
    if (fitting.length > 1)
      report.conflicts.push(`several of this name: ${draft.name} (${draft.source}: ${draft.role})`);
    return fitting.length === 1 ? fitting[0] : undefined;
  };

  const find = (draft: Draft): Group | undefined => {
    const titled = draft.wiki === '' ? undefined : byTitle.get(draft.wiki);
    const identified = draft.qid === '' ? undefined : byId.get(draft.qid);
    if (identified) {
      if (titled && titled !== identified)
        report.conflicts.push(
          `two entities: ${draft.qid} is "${identified.wiki}", ${draft.source} says "${draft.wiki}"`,
        );
      report.byId += 1;
      return identified;
    }
    if (titled && (titled.qid === '' || draft.qid === '')) {
      report.byTitle += 1;
      return titled;
    }
    if (titled) {
      report.conflicts.push(`two ids for "${draft.wiki}": ${titled.qid}, ${draft.source} says ${draft.qid}`);
      return undefined;
    }
    const named = findByName(draft);
    if (named) report.byName += 1;
    return named;
  };

  const register = (group: Group, draft: Draft): void => {
    if (draft.qid !== '' && group.qid === '') group.qid = draft.qid;
    if (group.qid !== '') byId.set(group.qid, group);
    if (draft.wiki !== '' && draft.wiki !== group.wiki) {
      const decides = draft.qid !== '' && !group.titleSure;
      if (group.wiki !== '')
        report.conflicts.push(`title: "${group.wiki}" or "${draft.wiki}" (${draft.source}${decides ? ', taken' : ''})`);
      if ((group.wiki === '' || decides) && !byTitle.has(draft.wiki)) group.wiki = draft.wiki;
    }
    if (draft.wiki !== '' && draft.qid !== '') group.titleSure = true;
    if (group.wiki !== '' && !byTitle.has(group.wiki)) byTitle.set(group.wiki, group);
    const key = nameKey(draft.name);
    const named = byName.get(key);
    if (!named) byName.set(key, [group]);
    else if (!named.includes(group)) named.push(group);
  };

  for (const draft of drafts) {
    const known = find(draft);
    if (!known && draft.joinsOnly) {
      report.conflicts.push(`nobody to join: ${draft.name} (${draft.source}: ${draft.role})`);
      continue;
    }
    const group = known ?? { drafts: [], qid: '', wiki: '', titleSure: false };
    if (!known) groups.push(group);
    group.drafts.push(draft);
    register(group, draft);
  }
  return { groups, report };
}
