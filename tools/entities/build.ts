/** Tables -> checked entities -> files, and the report of what happened on the way. */
import type { Row } from '../../engine/knowledge/lexicon';
import { gather } from './gather';
import { mergeDrafts, type MergeReport } from './merge';
import { applyOverrides } from './overrides';
import { createFieldsOf } from './role-fields';
import { addTitlesByRule } from './title-rules';
import { settle, type Entity } from './settle';

export interface BuildInputs {
  /** Folder of the tables. */
  readonly tables: string;
  /** Folder of the repository's own tables. */
  readonly own: string;
  readonly overrides: readonly Row[];
  readonly titleRules: readonly Row[];
  readonly countries: readonly Row[];
  readonly roleFields: readonly Row[];
  readonly commonWords: ReadonlySet<string>;
}

export interface Built {
  readonly entities: readonly Entity[];
  readonly drafts: number;
  readonly merges: MergeReport;
  readonly dropped: readonly string[];
  readonly staleOverrides: readonly string[];
  readonly missingTables: readonly string[];
}

export function buildEntities(inputs: BuildInputs): Built {
  const { drafts, popularTitles, missing } = gather(inputs.tables, inputs.own, inputs.countries);
  const { groups, report } = mergeDrafts(drafts, createFieldsOf(inputs.roleFields));
  const dropped: string[] = [];
  const rules = {
    isPopular: (title: string) => popularTitles.has(title.toLowerCase()),
    isCommonWord: (word: string) => inputs.commonWords.has(word),
    drop: (what: string) => dropped.push(what),
  };
  const settled = groups.flatMap((group) => settle(group, rules) ?? []);
  const { entities, unused } = applyOverrides(addTitlesByRule(settled, inputs.titleRules), inputs.overrides);
  return { entities, drafts: drafts.length, merges: report, dropped, staleOverrides: unused, missingTables: missing };
}
