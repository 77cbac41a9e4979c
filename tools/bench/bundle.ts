/**
 * The engine as it ships: one minified file, the way the extension carries it. Run straight from the sources it would pay
 * for the names that the loader of TypeScript keeps on every function, which no reader pays for.
 */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** One folder below the repository, as `tools/` is: `../assets` is the same from there. */
const FOLDER = join(REPOSITORY, '.cache');

/** Bundles scripts beside this file, given by path; returns the paths of the bundles in the same order. */
export async function bundle(sources: readonly string[]): Promise<string[]> {
  const names = sources.map((source) => `bench-${basename(source, '.ts')}`);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: REPOSITORY,
    build: {
      ssr: true,
      outDir: FOLDER,
      emptyOutDir: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: {
        input: Object.fromEntries(names.map((name, at) => [name, sources[at] ?? ''])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'bench-part-[name].mjs' },
      },
    },
  });
  return names.map((name) => join(FOLDER, `${name}.mjs`));
}
