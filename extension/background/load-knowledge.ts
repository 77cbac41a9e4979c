/**
 * Reads what the engine knows from the files that the build laid beside the bundles (`knowledge/`). Word lists and weights
 * must be there; the entity list may be missing or damaged: the engine then goes on without linking and says so.
 */
import type { Knowledge } from '../../engine/index';
import { createLexicon } from '../../engine/knowledge/lexicon';
import { type EntityIndex, openEntityIndex } from '../../engine/linking/entity-index';
import { FILE_NAMES } from '../../engine/linking/index-format';

/** Gives a file of the package; rejects when it is not there. */
export type FetchFile = (path: string) => Promise<Response>;

/** Rejects when word lists or weights cannot be read: a broken build. */
export async function loadKnowledge(fetchFile: FetchFile): Promise<Knowledge> {
  const [lexicon, models, entities] = await Promise.all([
    readJson<Record<string, string>>(fetchFile, 'knowledge/lexicon.json'),
    readJson<Record<string, unknown>>(fetchFile, 'knowledge/models.json'),
    loadEntities(fetchFile),
  ]);
  return { lexicon: createLexicon(lexicon), models, entities };
}

async function readJson<Content>(fetchFile: FetchFile, path: string): Promise<Content> {
  const response = await fetchFile(path);
  if (!response.ok) throw new Error(`${path} cannot be read`);
  return (await response.json()) as Content;
}

async function loadEntities(fetchFile: FetchFile): Promise<EntityIndex | null> {
  try {
    const files = await Promise.all(FILE_NAMES.map((name) => readBytes(fetchFile, name)));
    return openEntityIndex(Object.fromEntries(files));
  } catch (error) {
    console.warn('Saidby goes on without the list of known people.', error);
    return null;
  }
}

async function readBytes(fetchFile: FetchFile, name: string): Promise<readonly [string, ArrayBuffer]> {
  const response = await fetchFile(`knowledge/entities/${name}`);
  if (!response.ok) throw new Error(`${name} cannot be read`);
  return [name, await response.arrayBuffer()];
}
