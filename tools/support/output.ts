/** Standard output that waits for a slow reader and ends quietly when the reader has gone (`| head`). */
import { once } from 'node:events';

export interface Output {
  write(text: string): Promise<void>;
}

export function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
  };
}
