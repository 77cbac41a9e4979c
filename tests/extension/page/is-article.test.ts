// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Verdict, isArticle } from '../../../extension/page/is-article';
import { parsePage } from '../../../tools/read-page';

const text = `<p>${'A paragraph of the kind that newspapers print, with a clause or two in it. '.repeat(6)}</p>`.repeat(
  6,
);
const data = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const story = 'https://courier.example/2025/03/14/four-words-and-more-here';

describe('gate', () => {
  const cases: readonly [string, Verdict, string, string][] = [
    ['article data', 'article', data('NewsArticle') + text, story],
    [
      'article data in a list of types',
      'article',
      data('NewsArticle').replace('"NewsArticle"', '["ReportageNewsArticle"]') + text,
      story,
    ],
    ['a live blog', 'article', data('LiveBlogPosting') + text, story],
    [
      'Open Graph and a date',
      'article',
      meta('og:type', 'article') + meta('article:published_time', '2025-03-14') + text,
      '',
    ],
    ['Open Graph and a dated address', 'article', meta('og:type', 'article') + text, story],
    ['declared, but the text is not there', 'waiting', data('NewsArticle'), story],
    ['a root address, whatever it declares', 'other', data('NewsArticle') + text, 'https://courier.example/'],
    ['text alone', 'other', text, 'https://wiki.example/wiki/Gull'],
    ['a shop', 'other', meta('og:type', 'product') + data('Product') + text, story],
    [
      'a section page',
      'other',
      meta('og:type', 'website') + data('CollectionPage') + text,
      'https://courier.example/sport',
    ],
    ['a forum', 'other', data('DiscussionForumPosting') + text, 'https://forum.example/t/my-dog-and-my-cat/5'],
    [
      'a chapter that calls itself an article',
      'other',
      meta('og:type', 'article') + text,
      'https://tales.example/f/9/chapter/1/the-end-of-the-road',
    ],
    [
      'broken data',
      'other',
      '<script type="application/ld+json">{"@type":</script>' + text,
      'https://courier.example/about',
    ],
  ];
  it.each(cases)('%s', (_, verdict, html, url) => {
    expect(isArticle(parsePage(`<html><body>${html}</body></html>`, url || undefined))).toBe(verdict);
  });

  it.each(['ferry-inquiry', 'council-divs-dark', 'flood-live', 'council'])('%s is an article', (name) => {
    const html = readFileSync(`tests/pages/${name}.html`, 'utf8');
    expect(isArticle(parsePage(html, `https://courier.example/news/${name}`))).toBe('article');
  });

  it('a front page is none', () => {
    expect(isArticle(parsePage(readFileSync('tests/pages/front.html', 'utf8'), 'https://courier.example/front'))).toBe(
      'other',
    );
  });
});
