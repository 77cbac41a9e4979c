/** The page's `<meta>` elements by name, whichever of the three attributes carries it. */
import { decodeEntities } from './decode-entities';

/** The first of `names` that the page gives with some content. */
export function metaOf(document: Document, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    // Some pages encode twice.
    const content = decodeEntities(element?.getAttribute('content') ?? '').trim();
    if (content) return content;
  }
  return undefined;
}
