/** Reads `assets/` from disk into what the engine knows; the extension's background does the same over `fetch`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge, KnowledgeSource } from '../engine/knowledge/knowledge';
import { createLexicon } from '../engine/knowledge/lexicon';
import { loadEntities } from './load-entities';

/** The repository's `assets/`. */
export const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/** Reads word lists, weights and the entity list under `assets`. Throws when a file there cannot be read or parsed. */
export function loadKnowledge(assets: string = ASSETS): Knowledge {
  const source = readSource(assets);
  return {
    lexicon: createLexicon(source.lexicon),
    models: source.models,
    entities: loadEntities(join(assets, 'entities')),
  };
}

export function readSource(assets: string = ASSETS): KnowledgeSource {
  return {
    lexicon: readEach(join(assets, 'lexicon'), '.tsv', (text) => text),
    models: readEach(join(assets, 'model'), '.json', (text): unknown => JSON.parse(text)),
  };
}

function readEach<T>(folder: string, ending: string, parse: (text: string) => T): Readonly<Record<string, T>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [basename(name, ending), parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}
