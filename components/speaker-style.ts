/** A speaker's colour as CSS variables; the style sheets choose between light and dark. */
import { colourOfSpeaker } from './palette';

export function speakerStyle(speaker: number | null): Record<string, string> {
  const light = colourOfSpeaker(speaker, 'light');
  const dark = colourOfSpeaker(speaker, 'dark');
  return {
    '--speaker-light': light.line,
    '--speaker-dark': dark.line,
    '--speaker-tint-light': light.tint,
    '--speaker-tint-dark': dark.tint,
  };
}
