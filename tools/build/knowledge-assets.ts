/**
 * What the engine knows, as files beside the bundles. They are fetched when first needed: imported into the worker they
 * would make every start of it slow.
 *
 * - `knowledge/lexicon.json`: text of every `assets/lexicon/*.tsv` by file name without ending
 * - `knowledge/models.json`: content of every `assets/model/*.json` by file name without ending
 * - `knowledge/entities/*`: the built index as it is (`*.bin`, `*.json`)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

const ASSETS = resolve(import.meta.dirname, '../../assets');

export function knowledgeAssets(assets = ASSETS): ResolvedPublicFile[] {
  return [
    { contents: JSON.stringify(textsByName(join(assets, 'lexicon'), '.tsv')), relativeDest: 'knowledge/lexicon.json' },
    { contents: JSON.stringify(readModels(join(assets, 'model'))), relativeDest: 'knowledge/models.json' },
    ...filesOf(join(assets, 'entities'), ['.bin', '.json']).map((file) => ({
      absoluteSrc: file,
      relativeDest: `knowledge/entities/${basename(file)}`,
    })),
  ];
}

function readModels(folder: string): Record<string, unknown> {
  const texts = Object.entries(textsByName(folder, '.json'));
  return Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text) as unknown]));
}

function textsByName(folder: string, ending: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder, [ending]).map((file) => [basename(file, ending), readFileSync(file, 'utf8')]),
  );
}

/** Sorted, so that the same inputs give the same bytes on every machine. */
function filesOf(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => endings.includes(extname(name)));
  return names.toSorted().map((name) => join(folder, name));
}
