// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadArticle, readArticle } from '../../../extension/page/read-article';
import { loadPageSigns, parsePage } from '../../../tools/read-page';

const read = (html: string): ReadArticle => readArticle(parsePage(html), { signs: loadPageSigns() });
const readFile = (name: string): ReadArticle => read(readFileSync(`tests/pages/${name}.html`, 'utf8'));
const blocksOf = ({ article }: ReadArticle): string[] =>
  article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);

const prose = (words: string): string =>
  `${words}, which the committee had put off twice since the autumn and then forgotten.`;
/** Three long paragraphs, so that there is an article for `inner` to stand in. */
const page = (inner: string): string =>
  `<main><article><p>${prose('One')}</p>${inner}<p>${prose('Two')}</p><p>${prose('Three')}</p></article></main>`;

describe('whole pages', () => {
  it('reads what the page says of itself', () => {
    expect(readFile('ferry-inquiry').article).toMatchObject({
      title: 'Ferry inquiry hears captain raised alarm twice',
      outlet: 'The Harbour Courier',
      byline: 'Isla Renwick',
      published: '2025-03-14T09:30:00Z',
      language: 'en',
    });
  });

  it('reads an article without its title, newsletter box, pull quote, related links, comments and footer', () => {
    const { text } = readFile('ferry-inquiry').article;
    expect(text).toContain('treated the reports as “background noise” and that');
    expect(text.match(/Nobody wrote it down/g)).toHaveLength(1);
    for (const absent of [
      'raised alarm twice',
      'best local news',
      'We will not sail',
      'They knew all along',
      'steer by',
    ]) {
      expect(text).not.toContain(absent);
    }
  });

  it('keeps headings and captions apart', () => {
    const blocks = blocksOf(readFile('ferry-inquiry'));
    expect(blocks).toContain('heading: Steering fault');
    expect(blocks).toContain('caption: The Maid of Arran in port last week. Photograph: R. Tolland');
  });

  it('reads paragraphs that are divs and line breaks, inside of a form, without hidden words', () => {
    const blocks = blocksOf(readFile('council-divs-dark'));
    expect(blocks).toContain('paragraph: Her deputy, Colin Marsh, put it more bluntly: “The roof is coming in.”');
    expect(blocks.join()).not.toMatch(/Hidden words|for ears only|Ten ways to save/);
  });

  it('knows who an embedded post is by, and reads every entry of a live blog', () => {
    expect(readFile('council-divs-dark').article.blocks.find((block) => block.kind === 'embed')?.author).toBe(
      'Edith Crane',
    );
    expect(readFile('flood-live').article.text).toMatch(/stay away[^]*forty years[^]*room for everybody/);
  });
});

describe('hits: what is part of the text', () => {
  const hits: readonly [string, string, string][] = [
    ['inline markup', '<p>He <b>sa</b>id <i>“no”</i>.</p>', 'paragraph: He said “no”.'],
    ['soft hyphens', '<p>re&shy;sig&#173;nation</p>', 'paragraph: resignation'],
    ['entities', '<p>Smith &amp; Sons &mdash; &ldquo;yes&rdquo;&nbsp;now</p>', 'paragraph: Smith & Sons — “yes” now'],
    ['white space', '<p>\n  two \t\n words </p>', 'paragraph: two words'],
    ['a line break', '<p>one<br>two</p>', 'paragraph: one\ntwo'],
    ['two line breaks', '<p>one<br> <br>two</p>', 'paragraph: two'],
    ['links in a sentence', '<p>She <a href="/x">said <b>so</b></a> twice.</p>', 'paragraph: She said so twice.'],
    ['a list item', '<ul><li>the second point</li></ul>', 'listItem: the second point'],
    ['a block quote', '<blockquote><p>We shall see.</p></blockquote>', 'blockquote: We shall see.'],
    ['a subheading', '<h2>What next</h2>', 'heading: What next'],
  ];
  it.each(hits)('%s', (_, html, expected) => expect(blocksOf(read(page(html)))).toContain(expected));
});

const teaser = (at: number): string =>
  `<div><h3><a href="/${at}">Other ${at}</a></h3><p>${prose(`Teaser ${at}`)}</p></div>`;

describe('misses: what is not', () => {
  const misses: readonly [string, string][] = [
    ['scripts', '<script>unwanted</script>'],
    ['style', '<style>unwanted</style>'],
    ['hidden', '<p hidden>unwanted</p>'],
    ['display none', '<p style="display: none">unwanted</p>'],
    ['words for screen readers', '<p>x <span class="visually-hidden">unwanted</span></p>'],
    ['a newsletter box', '<div class="Newsletter__box"><p>unwanted</p></div>'],
    ['related links', '<div class="relatedLinks"><p>unwanted</p></div>'],
    ['an aside', '<aside><p>unwanted</p></aside>'],
    ['a line that is a link', '<p><a href="/x">Read more: unwanted</a></p>'],
    ['a button', '<button>unwanted</button>'],
    ['a pull quote', `<h3>${prose('Two').slice(0, 60)}</h3>`],
  ];
  it.each(misses)('%s', (_, html) => {
    const blocks = blocksOf(read(page(html)));
    expect(blocks.join()).not.toContain('unwanted');
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([]);
  });

  it('lists of other articles under linked headings', () => {
    const blocks = blocksOf(read(page([1, 2, 3, 4].map(teaser).join(''))));
    expect(blocks).toHaveLength(3);
  });
});

it('never throws on broken markup', () => {
  for (const html of ['', '<', '<p', '<table><p>a</table></b>', '<frameset></frameset>', '\u0000<li><li>']) {
    expect(() => read(html)).not.toThrow();
  }
});
