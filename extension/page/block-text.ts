/**
 * The text of one block as a reader sees it: white space collapsed, soft hyphens and other invisible marks left out, `<br>`
 * as a line break; and for every stretch of it the place in the DOM it came from.
 */

/** A stretch of text that lies in one node, one to one: `text[start + i]` is `node.data[from + i]`. */
export interface Run {
  readonly start: number;
  readonly length: number;
  /** A text node, or the `<br>` that a line break stands for. */
  readonly node: Node;
  readonly from: number;
}

export interface BlockText {
  readonly text: string;
  readonly runs: readonly Run[];
}

const textNode = 3;
const invisible = new Set(['\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff']);
const spaces = new Set([' ', '\n', '\t', '\r', '\f', '\u00a0', '\u2009', '\u202f', '\u2002', '\u2003', '\u200a']);

interface Place {
  readonly node: Node;
  readonly from: number;
}

class TextBuilder {
  #text = '';
  readonly #runs: { start: number; length: number; node: Node; from: number }[] = [];
  #space: Place | null = null;

  add(character: string, node: Node, from: number): void {
    if (invisible.has(character)) return;
    if (spaces.has(character)) {
      this.#space ??= { node, from };
      return;
    }
    if (this.#space && this.#text !== '' && !this.#text.endsWith('\n')) this.#put(' ', this.#space);
    this.#space = null;
    this.#put(character, { node, from });
  }

  lineBreak(node: Node): void {
    this.#space = null;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#put('\n', { node, from: 0 });
  }

  #put(character: string, place: Place): void {
    const last = this.#runs.at(-1);
    if (last && last.node === place.node && last.from + last.length === place.from) last.length++;
    else this.#runs.push({ start: this.#text.length, length: 1, ...place });
    this.#text += character;
  }

  finish(): BlockText {
    if (this.#text.endsWith('\n')) {
      this.#text = this.#text.slice(0, -1);
      this.#runs.pop();
    }
    return { text: this.#text, runs: this.#runs };
  }
}

/** Takes the text nodes and `<br>`s of a block in order. Linear in their length. */
export function buildBlockText(leaves: readonly Node[]): BlockText {
  const builder = new TextBuilder();
  for (const leaf of leaves) {
    if (leaf.nodeType !== textNode) {
      builder.lineBreak(leaf);
      continue;
    }
    const data = leaf.nodeValue ?? '';
    for (let at = 0; at < data.length; at++) builder.add(data.charAt(at), leaf, at);
  }
  return builder.finish();
}
