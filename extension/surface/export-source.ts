/** Puts together what an export starts from. */
import type { ExportSource } from '../../exports/source';
import type { Known } from './panel-view';

/** Null while there is nothing to export, or when the article's text was not kept. */
export async function exportSource({ result: kept }: Known): Promise<ExportSource | null> {
  if (kept?.result == null || kept.text === null) return null;
  const { result: article, text, url, savedAt } = kept;
  const accessed = new Date(savedAt ?? Date.now()).toISOString();
  return { article, text, url, accessed, textHash: await sha256(text) };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Letters and digits of the title, so that every file system takes it. */
export function fileName(source: ExportSource, ending: string): string {
  const title = source.article.head.title ?? 'article';
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['article'];
  return `${words.slice(0, wordsInName).join('-')}-quotes${ending}`;
}

const wordsInName = 6;
