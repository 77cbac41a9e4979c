/** The style sheet of the marks on pages, written out of the palette, so that page, card and lists show the same colours. */
import { colourOfInk, type Ground, inks, type SpeakerInk } from '../../components/palette';
import { type MarkKind, markKinds } from '../../extension/page/mark-kind';

/** Each kind of speaker has a line of its own, so that colour is never the only sign. */
const lines: Readonly<Record<MarkKind, string>> = {
  named: 'solid 2px',
  body: 'dashed 2px',
  unnamed: 'dotted 2px',
  unclear: 'wavy 1px',
};
const grounds: readonly Ground[] = ['light', 'dark'];

/** How much of the colour lies behind the words. */
const shares: Readonly<Record<'tint' | 'pointed', Readonly<Record<Ground, number>>>> = {
  tint: { light: 14, dark: 20 },
  pointed: { light: 22, dark: 30 },
};

const head = `/*
 * Marks on the page. Written by \`npx tsx tools/marks.ts\` out of components/palette.ts: not to be changed by hand. The names
 * are what extension/page/paint.ts registers: the line by kind and speaker, the ground by speaker. Nothing is printed.
 */
@media screen {
`;

const flash = `  ::highlight(saidby-flash) {
    color: #1d1f23;
    background-color: #ffd866;
  }

  @media (forced-colors: active) {
    ::highlight(saidby-flash) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
}
`;

function underline(kind: MarkKind, ink: SpeakerInk, ground: Ground): string {
  return `  ::highlight(saidby-underline-${kind}-${ink}-${ground}) {
    text-decoration: underline ${lines[kind]} ${colourOfInk(ink, ground).line};
    text-underline-offset: 3px;
  }
`;
}

function behind(style: 'tint' | 'pointed', ink: SpeakerInk, ground: Ground): string {
  const colour = colourOfInk(ink, ground).line.replace(')', ` / ${shares[style][ground]}%)`);
  return `  ::highlight(saidby-${style}-${ink}-${ground}) {
    background-color: ${colour};
  }
`;
}

export function marksSheet(): string {
  const each = (rule: (ink: SpeakerInk, ground: Ground) => string): string[] =>
    inks.flatMap((ink) => grounds.map((ground) => rule(ink, ground)));
  const rules = [
    ...markKinds.flatMap((kind) => each((ink, ground) => underline(kind, ink, ground))),
    ...each((ink, ground) => behind('tint', ink, ground)),
    ...each((ink, ground) => behind('pointed', ink, ground)),
  ];
  return `${head}${[...rules, flash].join('\n')}`;
}
