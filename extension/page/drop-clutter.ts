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

/** The title is known from the head; a second copy of it is not the article's text. */
const isTitle = (block: RawBlock): boolean => block.kind === 'heading' && block.element.closest('h1') !== null;

/** A post ends with a line that only names its account ("— Ana Lee (@analee) March 3, 2025"). */
const isSignature = (block: RawBlock): boolean => block.kind === 'embed' && /^\s*[—–]\s*\S/.test(block.text);

/** Headings and captions after the last paragraph head something that was left out. */
function dropTail(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading' && block.kind !== 'caption');
  return blocks.slice(0, last + 1);
}

export function dropClutter(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const rest = blocks.filter((block) => !isTitle(block) && !isPointer(block) && !isSignature(block));
  const repeats = createRepeats(rest);
  return dropTail(rest.filter((block, at) => !repeats(block, at)));
}
