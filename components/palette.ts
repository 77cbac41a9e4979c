/**
 * One colour for each speaker, the same on the page, on the card and in every list. Colour is never the only sign: each
 * speaker has a pattern and a name beside it.
 */

/** Hues in degrees, ordered so that neighbours are far apart, also for readers who confuse red and green. */
const hues = [212, 32, 168, 282, 8, 96, 250, 330, 190, 50] as const;

/** Index of a hue, or grey for whoever has no name: what a style sheet can have a rule for. */
export type SpeakerInk = number | 'grey';
export const inks: readonly SpeakerInk[] = [...hues.keys(), 'grey'];

/** Underline styles in turn, so that the eleventh speaker differs from the first. */
const patterns = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type SpeakerPattern = (typeof patterns)[number];

export interface SpeakerColour {
  /** For lines, dots and bars: at least 3:1 against the surface. */
  readonly line: string;
  /** For the ground behind a quote: faint. */
  readonly tint: string;
  readonly pattern: SpeakerPattern;
}

export type Ground = 'light' | 'dark';

const shades = {
  light: { line: { lightness: 0.55, chroma: 0.13 }, tint: { lightness: 0.95, chroma: 0.03 } },
  dark: { line: { lightness: 0.74, chroma: 0.12 }, tint: { lightness: 0.3, chroma: 0.05 } },
} as const;

/** `speaker` is the index into the result's speakers; null (nobody can be named) is grey. */
export function inkOfSpeaker(speaker: number | null): SpeakerInk {
  return speaker === null ? 'grey' : Math.max(0, Math.trunc(speaker)) % hues.length;
}

export function colourOfInk(ink: SpeakerInk, ground: Ground): Pick<SpeakerColour, 'line' | 'tint'> {
  const shade = shades[ground];
  const hue = ink === 'grey' ? 0 : (hues[ink] ?? hues[0]);
  const colour = (of: { readonly lightness: number; readonly chroma: number }): string =>
    `oklch(${of.lightness} ${ink === 'grey' ? 0 : of.chroma} ${hue})`;
  return { line: colour(shade.line), tint: colour(shade.tint) };
}

export function colourOfSpeaker(speaker: number | null, ground: Ground): SpeakerColour {
  const round = speaker === null ? 0 : Math.floor(Math.max(0, Math.trunc(speaker)) / hues.length);
  return {
    ...colourOfInk(inkOfSpeaker(speaker), ground),
    pattern: speaker === null ? 'dotted' : (patterns[round % patterns.length] ?? 'solid'),
  };
}
