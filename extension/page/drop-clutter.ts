/** What stands between an article's paragraphs and is not part of them: lines of links, pull quotes, doubled text. */
import type { RawBlock } from './collect-blocks';

/** A block with this share of linked characters is a pointer to something else ... */
const pointerLinks = 0.85;
/** ... unless it is a whole sentence. */
const sentenceEnd = /[.!?…]["'”’»)\]]*$/;
/** Shorter repetitions are chance ("Yes."). */
const repeatLength = 24;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isPointer(block: RawBlock): boolean {
  if (block.linked < block.text.length * pointerLinks) return false;
  return block.kind === 'listItem' || block.kind === 'heading' || !sentenceEnd.test(block.text);
}

/** A pull quote: set apart from the paragraphs, in words that one of them has. */
function createRepeats(blocks: readonly RawBlock[]): (block: RawBlock, at: number) => boolean {
  const texts = blocks.map((block) => bare(block.text));
  const paragraphs = blocks.flatMap((block, at) => (block.kind === 'paragraph' ? [texts[at] ?? ''] : []));
  const whole = paragraphs.join(' ');
  const first = new Map<string, number>();
  texts.forEach((text, at) => {
    if (!first.has(text)) first.set(text, at);
  });
  return (block, at) => {
    const text = texts[at] ?? '';
    if (text.length < repeatLength) return false;
    if (block.kind === 'paragraph') return (first.get(text) ?? at) < at;
    return block.kind !== 'caption' && whole.includes(text);
  };
}

export function dropClutter(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const rest = blocks.filter((block) => !isPointer(block));
  const repeats = createRepeats(rest);
  return rest.filter((block, at) => !repeats(block, at));
}
