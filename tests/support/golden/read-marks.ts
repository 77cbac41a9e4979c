/** Takes the marks `⟦label words⟧` out of a text and says where they stood. */
import type { Span } from '../../../engine/document';

export interface Mark extends Span {
  readonly label: string;
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Spans are into the returned text. Throws when marks are nested, empty or left open. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = marked.indexOf(OPEN, at);
    const stray = marked.slice(at, open < 0 ? undefined : open);
    if (stray.includes(CLOSE)) throw new Error(`"${CLOSE}" without "${OPEN}" in "${stray}"`);
    text += stray;
    if (open < 0) return { text, marks };
    const close = marked.indexOf(CLOSE, open);
    const inside = close < 0 ? OPEN : marked.slice(open + 1, close);
    if (inside.includes(OPEN)) throw new Error(`mark not closed: "${marked.slice(open, open + 40)}"`);
    const space = inside.indexOf(' ');
    const words = inside.slice(space + 1);
    if (space <= 0 || words === '') throw new Error(`mark without label or words: "${inside}"`);
    marks.push({ label: inside.slice(0, space), start: text.length, end: text.length + words.length });
    text += words;
    at = close + 1;
  }
}
