/** The build's report as text. */
import type { Built } from './build';
import type { ListDiff } from './diff';

const SHOWN = 12;

function section(title: string, lines: readonly string[], all: boolean): string {
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = lines.length - shown.length;
  return [
    `${title}: ${lines.length}`,
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ... and ${rest} more (--all)`] : []),
  ].join('\n');
}

export function reportBuild(built: Built, all: boolean): string {
  const kinds = new Map<string, number>();
  for (const entity of built.entities) kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
  const withId = built.entities.filter((entity) => entity.qid !== '' || entity.wiki !== '').length;
  return [
    `${built.drafts} rows -> ${built.entities.length} entities (${withId} with a Wikidata id or a Wikipedia title)`,
    [...kinds]
      .toSorted((a, b) => b[1] - a[1])
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
    `merged by title ${built.merges.byTitle}, by id ${built.merges.byId}, by name ${built.merges.byName}`,
    section('conflicts', built.merges.conflicts, all),
    section('dropped', built.dropped, all),
    section('overrides that met nobody', built.staleOverrides, true),
    section('tables not found', built.missingTables, true),
  ].join('\n');
}

export function reportDiff(diff: ListDiff): string {
  return [
    section('added', diff.added, true),
    section('removed', diff.removed, true),
    section('renamed', diff.renamed, true),
  ].join('\n');
}
