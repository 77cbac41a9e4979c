import { describe, expect, it } from 'vitest';
import { quotationTexts, quoted } from '../../support/quotations';

type Case = readonly [what: string, text: string, quotations: readonly string[]];

const MARKS: readonly Case[] = [
  ['curly', '“We wait,” she said.', ['“We wait,”']],
  ['straight', '"We wait," she said, "and see."', ['"We wait,"', '"and see."']],
  ['doubled single', "''We wait,'' she said.", ["''We wait,''"]],
  ['backticks', "``We wait,'' she said.", ["``We wait,''"]],
  ['French', 'Elle a dit : « On attend », puis rien.', ['« On attend »']],
  ['German guillemets', 'Sie sagte »Wir warten« und ging.', ['»Wir warten«']],
  ['low and high', 'Sie sagte „Wir warten“ und ging.', ['„Wir warten“']],
  ['nested in curly', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
  ['nested of one kind', '“They call it “the wall” here,” he said.', ['“They call it “the wall” here,”']],
  ['straight in curly', '“They call it "the wall" here,” he said.', ['“They call it "the wall" here,”']],
  ['opened and closed by one sign', '“Mostly dry,“ the board said.', ['“Mostly dry,“']],
  ['closing sign in front', '”Mostly dry,” the board said.', ['”Mostly dry,”']],
  ['straight opened, curly closed', '"Mostly dry,” the board said.', ['"Mostly dry,”']],
  ['after a dash', 'One word—“dry”—was enough.', ['“dry”']],
  ['in brackets', 'It rained (“a little”) all day.', ['“a little”']],
  ['British', "'We wait,' she said. 'It's the drivers' room.'", ["'We wait,'", "'It's the drivers' room.'"]],
  [
    'British, curly',
    '‘We can’t wait,’ she said. ‘The drivers’ room is shut.’',
    ['‘We can’t wait,’', '‘The drivers’ room is shut.’'],
  ],
  ['British with double inside', '‘He said “no” twice,’ she said.', ['‘He said “no” twice,’']],
  ['single beside double', 'The ‘dry’ harbour is full, “very full,” she said.', ['‘dry’', '“very full,”']],
];

const RECOVERY: readonly Case[] = [
  ['not closed', '“We wait, she said.\n\nThe board met. “No,” it said.', ['“We wait, she said.', '“No,”']],
  ['not closed before the next', '“We wait. “And see,” she said.', ['“We wait.', '“And see,”']],
  ['a closing mark alone', 'We wait,” she said. The board met.', []],
  ['inches', 'The 6" pipe and the 5\'10" man met. "No," he said.', ['"No,"']],
  ['inches inside', '"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']],
  ['nothing between', '“” and "" and “...”', []],
  ['left-over markup', '<p class="lead">The board met.', []],
];

const APOSTROPHES: readonly string[] = [
  "the drivers' room and the nurses' room",
  "back in the '90s, rock 'n' roll",
  "Neve O'Tarry told 'em to wait",
  'the ’16 race and the workers’ pay',
  'He was goin’ home',
];

describe('quotation marks', () => {
  it.each([...MARKS, ...RECOVERY])('%s', (_what, text, quotations) => {
    expect(quotationTexts(text)).toEqual(quotations);
  });

  it.each(APOSTROPHES)('no quotation in: %s', (text) => {
    expect(quotationTexts(text)).toEqual([]);
  });
});

describe('quotations over several paragraphs', () => {
  const shape = (text: string) =>
    quoted(text).quotations.map(({ opened, closed, continues }) => [opened, closed, continues]);

  it('opened again in each', () => {
    const text = 'She said: “We wait.\n\n“We see.\n\n“We go.” It rained.';
    expect(quotationTexts(text)).toEqual(['“We wait.', '“We see.', '“We go.”']);
    expect(shape(text)).toEqual([
      [true, false, null],
      [true, false, 0],
      [true, true, 1],
    ]);
  });

  it('not opened again', () => {
    const text = '"We wait.\n\nAnd we see," she said. "Soon."';
    expect(quotationTexts(text)).toEqual(['"We wait.', 'And we see,"', '"Soon."']);
    expect(shape(text)).toEqual([
      [true, false, null],
      [false, true, 0],
      [true, true, null],
    ]);
  });

  it('with a paragraph in between that has no marks', () => {
    expect(quotationTexts('"We wait.\n\nWe see.\n\nWe go," she said.')).toEqual(['"We wait.', 'We see.', 'We go,"']);
  });

  it('over a caption', () => {
    const text = '“We wait.\n\nThe harbour\n\n“We go.”';
    expect(shape(text).at(-1)).toEqual([true, true, null]);
  });

  it('a new quotation is not taken for the next paragraph of a closed one', () => {
    expect(shape('“We wait.”\n\n“We go,” said Ruiz.').map(([, , continues]) => continues)).toEqual([null, null]);
  });
});
