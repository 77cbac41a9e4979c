/**
 * What class names and ids say about a part of a page: an aside, a caption, an embedded post, hidden text. The words are
 * data (`assets/page/signs.tsv`); a sign of several words ("most-read") matches them in a row.
 */

export type SignMeaning = 'aside' | 'caption' | 'embed' | 'hidden';

export interface PageSigns {
  /** The meanings that an element's class and id carry; most elements have none. */
  of(element: Element): ReadonlySet<SignMeaning>;
}

const none: ReadonlySet<SignMeaning> = new Set();
const meanings: readonly SignMeaning[] = ['aside', 'caption', 'embed', 'hidden'];
/** The longest signs are of this many words ("reddit-embed-bq"). */
const maxWords = 3;

/** "ArticleBody__relatedLinks" -> article, body, related, links. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Takes the text of the table: columns `sign` and `meaning`. */
export function createPageSigns(table: string): PageSigns {
  const known = new Map<string, SignMeaning>();
  for (const line of table.split('\n').slice(1)) {
    const [sign, meaning] = line.split('\t');
    const found = meanings.find((one) => one === meaning);
    if (sign && found) known.set(sign, found);
  }
  const cache = new Map<string, ReadonlySet<SignMeaning>>();

  function read(name: string): ReadonlySet<SignMeaning> {
    const words = wordsOf(name);
    const found = new Set<SignMeaning>();
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length <= maxWords; length++) {
        const meaning = known.get(words.slice(at, at + length).join('-'));
        if (meaning) found.add(meaning);
      }
    }
    return found.size > 0 ? found : none;
  }

  return {
    of(element) {
      const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
      if (name === ' ') return none;
      const cached = cache.get(name);
      if (cached) return cached;
      const meaning = read(name);
      cache.set(name, meaning);
      return meaning;
    },
  };
}
