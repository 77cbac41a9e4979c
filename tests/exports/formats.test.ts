import { describe, expect, it } from 'vitest';
import { type FormatId, formatIds, formats } from '../../exports/formats';
import type { ExportSource } from '../../exports/source';
import { sampleSource } from '../support/sample-source';

const write = (id: FormatId, source: ExportSource = sampleSource): string => formats[id].write(source);
const json = (id: FormatId): unknown => JSON.parse(write(id));

/** An article of which the page says nothing, and which quotes nobody. */
const bare: ExportSource = {
  ...sampleSource,
  article: { ...sampleSource.article, head: {}, quotes: [], speakers: [], notQuoted: [], excluded: [] },
};

describe('every format', () => {
  it.each(formatIds)('%s carries the receipt', (id) => {
    const written = write(id);
    expect(written).toContain('https://www.harrow-courier.example/news/ferry-walkout');
    expect(written).toContain('0.1.0');
  });

  it.each(formatIds)('%s holds every quote', (id) => {
    const written = write(id);
    for (const words of ['gone there twice', 'people who have not slept', 'persistent gaps', 'the wrong address']) {
      expect(written).toContain(words);
    }
  });

  it.each(formatIds)('%s writes a bare article, with nothing undefined', (id) => {
    expect(write(id, bare)).not.toMatch(/undefined|null-|NaN/);
  });
});

describe('JSON', () => {
  it('gives the result back', () => {
    const read = json('json') as {
      readonly format: string;
      readonly speakers: unknown;
      readonly quotes: readonly object[];
    };
    expect(read.format).toBe('saidby');
    expect(read.speakers).toEqual(sampleSource.article.speakers);
    expect(read.quotes).toMatchObject(sampleSource.article.quotes);
  });

  it('does not carry the article away', () => expect(write('json')).not.toContain('Passengers waiting in the rain'));
});

describe('Markdown', () => {
  it('has title, quotes with speaker and a link that lands on them', () => {
    const written = write('markdown');
    expect(written).toContain('# Ferry crews to walk out as night-shift talks collapse');
    expect(written).toContain('> — Mara Ellingsworth, the port authority’s director, [paragraph 2 of 11](https://');
    expect(written).toContain('Coast Users’ League or Tobias Renner (not sure)');
    expect(written).toContain('#:~:text=');
  });

  it('lets no words of the page act as markup', () => {
    const head = { ...sampleSource.article.head, title: 'A *bold* [claim](x) <b>' };
    const written = write('markdown', { ...sampleSource, article: { ...sampleSource.article, head } });
    expect(written).toContain(String.raw`# A \*bold\* \[claim\](x) \<b\>`);
  });
});

describe('RIS', () => {
  const lines = write('ris').split('\r\n');

  it('is a newspaper article from TY to ER', () => {
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines).toContain('T2  - The Harrow Courier');
    expect(lines).toContain('AU  - Ines Calloway');
    expect(lines).toContain('DA  - 2026/03/10');
  });

  it('has nothing but tagged lines, each quote in one', () => {
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith('N1  - “'))).toHaveLength(sampleSource.article.quotes.length);
  });
});

describe('BibTeX', () => {
  it('has a key, balanced braces and escaped marks', () => {
    const head = { ...sampleSource.article.head, title: 'Fares up 5% & {more} at $2_a' };
    const written = write('bibtex', { ...sampleSource, article: { ...sampleSource.article, head } });
    expect(written).toMatch(/^@article\{harrow2026fares,\n/);
    expect(written).toContain(String.raw`title = {{Fares up 5\% \& \{more\} at \$2\_a}}`);
    const unescaped = written.replaceAll(/\\[{}]/g, '');
    expect(unescaped.split('{')).toHaveLength(unescaped.split('}').length);
  });
});

describe('CSL-JSON', () => {
  it('is a newspaper article with its date in parts', () => {
    expect(json('cslJson') as readonly object[]).toMatchObject([
      {
        type: 'article-newspaper',
        'container-title': 'The Harrow Courier',
        author: [{ literal: 'Ines Calloway' }],
        issued: { 'date-parts': [[2026, 3, 10]] },
      },
    ]);
  });
});

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Annotation {
  readonly body: readonly object[];
  readonly target: readonly { readonly selector: readonly Selector[] }[];
}

describe('Web Annotation', () => {
  const { items } = json('webAnnotation') as { readonly items: readonly Annotation[] };

  it('finds each piece by its words and by its place, and both agree', () => {
    const { text } = sampleSource;
    for (const { selector } of items.flatMap((item) => item.target)) {
      const [quote, position] = selector;
      expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(text.slice(position?.start, position?.end)).toBe(quote?.exact);
      expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
  });

  it('has a target for each piece of a split quote, and the identity', () => {
    expect(items.map((item) => item.target.length)).toEqual([1, 2, 1, 2, 1, 1, 1]);
    expect(JSON.stringify(items[0]?.body)).toContain('https://www.wikidata.org/entity/Q0');
  });
});

describe('schema.org', () => {
  it('has quotations that are part of the article, spoken by persons and bodies', () => {
    const graph = (json('schemaOrg') as { readonly '@graph': readonly Record<string, unknown>[] })['@graph'];
    expect(graph[0]?.['@type']).toBe('NewsArticle');
    expect(graph[1]).toMatchObject({
      '@type': 'Quotation',
      isPartOf: { '@id': sampleSource.url },
      spokenByCharacter: { '@type': 'Person', name: 'Mara Ellingsworth', jobTitle: 'the port authority’s director' },
    });
    expect(graph[3]).toMatchObject({ spokenByCharacter: { '@type': 'CreativeWork' } });
    expect(graph.at(-1)).not.toHaveProperty('spokenByCharacter');
  });
});
