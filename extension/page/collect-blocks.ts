/**
 * Every block of text of a page, before anything is chosen: walks the DOM once, ends a block wherever a block-level element
 * begins or ends or a line is left blank (`<br><br>`), and says what kind of block it is. Needs no layout.
 */
import type { BlockKind } from '../../engine/index';
import { type BlockText, buildBlockText } from './block-text';
import type { PageSigns } from './page-signs';

export interface RawBlock extends BlockText {
  readonly kind: BlockKind;
  /** The nearest block-level element around it. */
  readonly element: Element;
  /** The embedded post or block quote it stands in, else null. */
  readonly quoted: Element | null;
  /** Characters of the text that are links. */
  readonly linked: number;
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Never text of an article, wherever they stand. */
const skippedTags = new Set(
  (
    'AUDIO BUTTON CANVAS CODE DATALIST DIALOG EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG ' +
    'TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);
const headingTag = /^H[1-6]$/;
const elementNode = 1;
const textNode = 3;

interface Place {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly quoted: Element | null;
  readonly inLink: boolean;
}

/** The kind inside of `element`; embeds and captions keep theirs, a list in a block quote is still a block quote. */
function kindIn(element: Element, tag: string, outer: BlockKind, signs: PageSigns): BlockKind {
  if (outer === 'embed' || outer === 'caption') return outer;
  const meaning = signs.of(element);
  if (meaning.has('embed') && tag === 'BLOCKQUOTE') return 'embed';
  if (tag === 'FIGCAPTION' || (meaning.has('caption') && tag !== 'BODY')) return 'caption';
  if (headingTag.test(tag)) return 'heading';
  if (outer === 'blockquote' || outer === 'heading') return outer;
  if (tag === 'BLOCKQUOTE') return 'blockquote';
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'listItem';
  return outer;
}

function isHidden(element: Element, signs: PageSigns): boolean {
  if (element.hasAttribute('hidden') || signs.of(element).has('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

class BlockCollector {
  readonly blocks: RawBlock[] = [];
  #leaves: Node[] = [];
  #linked = 0;
  #blank = false;

  constructor(readonly signs: PageSigns) {}

  walk(parent: Node, place: Place): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === textNode) this.#text(node, place);
      else if (node.nodeType === elementNode) this.#element(node as Element, place);
    }
  }

  #text(node: Node, place: Place): void {
    const data = node.nodeValue ?? '';
    if (data.trim() === '') {
      if (this.#leaves.length > 0) this.#leaves.push(node);
      return;
    }
    this.#blank = false;
    if (place.inLink) this.#linked += data.trim().length;
    this.#leaves.push(node);
  }

  #element(element: Element, place: Place): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return this.#break(element, place);
    if (skippedTags.has(tag) || isHidden(element, this.signs)) return;
    const inLink = place.inLink || tag === 'A';
    if (!blockTags.has(tag)) return this.walk(element, { ...place, inLink });
    this.flush(place);
    const kind = kindIn(element, tag, place.kind, this.signs);
    const opensQuoted = (kind === 'embed' || kind === 'blockquote') && place.kind !== kind;
    const inner: Place = { kind, element, inLink, quoted: opensQuoted ? element : place.quoted };
    this.walk(element, inner);
    this.flush(inner);
  }

  /** A second `<br>` in a row ends the paragraph. */
  #break(element: Element, place: Place): void {
    if (this.#blank) this.flush(place);
    else if (this.#leaves.length > 0) this.#leaves.push(element);
    this.#blank = true;
  }

  flush(place: Place): void {
    const built = buildBlockText(this.#leaves);
    if (built.text !== '') {
      const { kind, element, quoted } = place;
      this.blocks.push({ ...built, kind, element, quoted, linked: this.#linked });
    }
    this.#leaves = [];
    this.#linked = 0;
    this.#blank = false;
  }
}

export function collectBlocks(root: Element, signs: PageSigns): readonly RawBlock[] {
  const collector = new BlockCollector(signs);
  const place: Place = { kind: 'paragraph', element: root, quoted: null, inLink: false };
  collector.walk(root, place);
  collector.flush(place);
  return collector.blocks;
}
