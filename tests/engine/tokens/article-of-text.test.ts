import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../engine/tokens/article-of-text';

const LONG =
  'The harbour board met on Tuesday to talk about the nets, the wall and the price of ice, and then it met again on Friday.';

const blocksOf = (text: string): string[] => articleOfText(text).blocks.map(({ start, end }) => text.slice(start, end));

describe('articleOfText', () => {
  it.each([
    ['paragraphs by a blank line', 'One.\n\nTwo.\n \n\nThree.', ['One.', 'Two.', 'Three.']],
    ['wrapped lines as one paragraph', 'One\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
    ['a line each where lines are not wrapped', `${LONG}\nTwo.`, [LONG, 'Two.']],
    ['no white space at the ends', '  One.  \n\n', ['One.']],
    ['nothing in nothing', ' \n ', []],
  ])('%s', (_what, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('keeps the text and the head as given', () => {
    expect(articleOfText(' One.', { title: 'Trout' })).toMatchObject({ text: ' One.', title: 'Trout' });
  });
});
