// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBlockText } from '../../../extension/page/block-text';
import { createPageSigns } from '../../../extension/page/page-signs';
import { readArticle } from '../../../extension/page/read-article';
import { parsePage } from '../../../tools/read-page';

/** Each run parses a page of its own. */
const propertyMilliseconds = 30_000;

const signs = createPageSigns('sign\tmeaning\n');
const read = (body: string) => readArticle(parsePage(`<body>${body}</body>`), { signs });

/** What a range's characters are once white space and invisible marks are evened out. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b]/g, '').replace(/[\s\u00a0]+/g, ' ');

const word = fc.constantFrom(
  'gull',
  'a',
  '“ferry”',
  'hy&shy;phen',
  '&amp;',
  '&nbsp;',
  ' ',
  '\n  ',
  '<br>',
  'é',
  '😀',
  '&#8203;',
);
const inline = fc
  .tuple(fc.constantFrom('b', 'i', 'a href="#"', 'span', ''), fc.array(word, { minLength: 1, maxLength: 6 }))
  .map(([tag, words]) => (tag === '' ? words.join('') : `<${tag}>${words.join('')}</${tag.split(' ')[0]}>`));
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((parts) => `<p>start ${parts.join('')} end.</p>`);

describe('text map', () => {
  it(
    'maps every offset to a range that shows that character, and back',
    () => {
      fc.assert(
        fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
          const { article, map } = read(paragraphs.join(''));
          for (const block of article.blocks) {
            for (let at = block.start; at < block.end; at++) {
              const range = map.rangeOf({ start: at, end: at + 1 });
              const character = article.text.charAt(at);
              if (character === '\n') continue;
              expect(plain(range?.toString() ?? 'nothing')).toBe(character);
              expect(map.offsetAt(range?.startContainer as Node, range?.startOffset ?? 0)).toBe(at);
            }
          }
        }),
        { numRuns: 25 },
      );
    },
    propertyMilliseconds,
  );

  it('gives one range over inline markup, soft hyphens and links', () => {
    const { article, map } = read('<p>She said <a href="#"><b>“no&shy;body</b> knew”</a> twice.</p>');
    const start = article.text.indexOf('“');
    const range = map.rangeOf({ start, end: article.text.indexOf('”') + 1 });
    expect(range?.toString()).toBe('“no\u00adbody knew”');
  });

  it('has no range for what is empty, outside or gone', () => {
    const { article, map } = read('<p>One paragraph.</p><p>Another one.</p>');
    expect(map.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(map.rangeOf({ start: -5, end: -2 })).toBeNull();
    const range = map.rangeOf({ start: 0, end: 3 });
    range?.startContainer.parentElement?.remove();
    expect(map.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(article.text).toBe('One paragraph.\n\nAnother one.');
  });

  it('does not know text that was not read', () => {
    const { map } = read('<p>Read.</p>');
    expect(map.offsetAt(parsePage('<p>x</p>').body, 0)).toBeNull();
  });
});

it('block text has no space at either end, none doubled', () => {
  const document = parsePage('<p>  a  <b> b </b>\n<br> c <br></p>');
  const walker = document.createTreeWalker(document.body, 5);
  const leaves: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === node.TEXT_NODE || node.nodeName === 'BR') leaves.push(node);
  }
  expect(buildBlockText(leaves).text).toBe('a b\nc');
});
