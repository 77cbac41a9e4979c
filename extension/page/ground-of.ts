/** Whether the text of an element stands on a light or a dark ground, by what is painted behind it. */

export type Ground = 'light' | 'dark';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Below this alpha a layer shows what is behind it. */
const opaque = 0.5;
/** Relative luminance (WCAG 2) at which black and white text have the same contrast. */
const middleLuminance = 0.179;
const channelMax = 255;

function readColour(css: string): Colour | null {
  const numbers = css.startsWith('rgb') ? css.match(/\d+(?:\.\d+)?/g)?.map(Number) : undefined;
  if (!numbers) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red, green, blue, alpha };
}

function linear(channel: number): number {
  const value = channel / channelMax;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const groundOfColour = (colour: Colour): Ground => (luminance(colour) > middleLuminance ? 'light' : 'dark');

/** A picture or gradient behind the text hides the colour: then the text's own colour tells what it is meant to stand on. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const colour = readColour(style.backgroundColor);
    if (colour && colour.alpha >= opaque) return groundOfColour(colour);
    if (style.backgroundImage.includes('(')) break;
  }
  const ink = readColour(view.getComputedStyle(element).color);
  return ink && groundOfColour(ink) === 'light' ? 'dark' : 'light';
}
