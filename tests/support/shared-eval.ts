/** The annotated articles, which lie beside the repository and are not part of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SHARED_EVAL = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

/** Whether the file is there; says so on the console when it is not, so that a skipped test is seen. */
export function hasShared(file: string): boolean {
  const there = existsSync(join(SHARED_EVAL, file));
  if (!there) console.warn(`SKIPPED: ../shared/eval/${file} is not there, the tests over it do not run`);
  return there;
}
