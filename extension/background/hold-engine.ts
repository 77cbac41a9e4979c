/** The one engine. Made when first needed, and again when making it failed; gone with the worker. */
import type { Engine } from '../../engine/index';

export function holdEngine(make: () => Promise<Engine>): () => Promise<Engine> {
  let ready: Promise<Engine> | null = null;
  return () => {
    ready ??= make().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
}
