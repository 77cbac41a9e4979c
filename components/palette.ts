/**
 * One colour for each speaker, the same on the page, on the card and in every list. Colour is never the only sign: each
 * speaker has a pattern and a name beside it.
 */

/** Hues in degrees, ordered so that neighbours are far apart, also for readers who confuse red and green. */
const hues = [212, 32, 168, 282, 8, 96, 250, 330, 190, 50] as const;

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
export function colourOfSpeaker(speaker: number | null, ground: Ground): SpeakerColour {
  const shade = shades[ground];
  const at = speaker === null ? 0 : Math.max(0, Math.trunc(speaker));
  const hue = hues[at % hues.length] ?? hues[0];
  const colour = (of: { readonly lightness: number; readonly chroma: number }): string =>
    `oklch(${of.lightness} ${speaker === null ? 0 : of.chroma} ${hue})`;
  return {
    line: colour(shade.line),
    tint: colour(shade.tint),
    pattern: speaker === null ? 'dotted' : (patterns[Math.floor(at / hues.length) % patterns.length] ?? 'solid'),
  };
}
