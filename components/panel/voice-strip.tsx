/**
 * The article as a score: from its beginning to its end, each quote at its place, each speaker on a line of their own.
 * Who speaks is told by line, name and colour, never by colour alone. One stop for the Tab key; arrow keys go along it.
 */
import { useRef, useState } from 'preact/hooks';
import type { AnalysedArticle, Quote } from '../../engine/index';
import { speakerStyle } from '../speaker-style';
import { useTranslate } from '../translate';
import type { Jump } from './jump';
import { wholeSpan } from './quote-text';
import { sharesOf } from './shares';
import { speakerName } from './speaker-name';

/** More lines than this cannot be told apart at the strip's height: the later speakers share the last one. */
const mostLanes = 6;

interface VoiceStripProps {
  readonly result: AnalysedArticle;
  /** Length of the article's text; null when it was not kept: the paragraph then gives the place. */
  readonly length: number | null;
  readonly jump: Jump;
}

export function VoiceStrip({ result, length, jump }: VoiceStripProps) {
  const t = useTranslate();
  const [current, setCurrent] = useState(0);
  const strip = useRef<HTMLOListElement>(null);
  const lanes = new Map(sharesOf(result).map((one, at) => [one.speaker, Math.min(at, mostLanes - 1)]));
  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), result.quotes.length - 1);
    setCurrent(next);
    strip.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const mirrored = strip.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const to = targetOf(event.key, { current, count: result.quotes.length, mirrored });
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  return (
    <ol
      class="voice-strip"
      ref={strip}
      aria-label={t('strip.label')}
      style={{ '--lanes': String(Math.min(lanes.size, mostLanes)) }}
    >
      {result.quotes.map((quote, at) => {
        const span = wholeSpan(quote);
        const label = t('strip.quote', {
          speaker: speakerName(quote, result, t),
          paragraph: quote.paragraph,
          total: result.paragraphs,
        });
        return (
          <li
            key={quote.id}
            style={{ ...placeOf(quote, result, length), '--lane': String(lanes.get(quote.speaker) ?? 0) }}
          >
            <button
              type="button"
              class="coloured"
              style={speakerStyle(quote.speaker)}
              tabIndex={at === current ? 0 : -1}
              title={label}
              aria-label={label}
              onKeyDown={onKeyDown}
              onFocus={() => setCurrent(at)}
              onClick={() => span && void jump(span)}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface Standing {
  readonly current: number;
  readonly count: number;
  /** Drawn from right to left: the arrow keys follow the picture. */
  readonly mirrored: boolean;
}

function targetOf(key: string, { current, count, mirrored }: Standing): number | null {
  switch (key) {
    case mirrored ? 'ArrowLeft' : 'ArrowRight':
    case 'ArrowDown':
      return current + 1;
    case mirrored ? 'ArrowRight' : 'ArrowLeft':
    case 'ArrowUp':
      return current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Start and size as shares of the whole, 0 to 1. */
function placeOf(quote: Quote, result: AnalysedArticle, length: number | null): Record<string, string> {
  const span = wholeSpan(quote);
  if (length !== null && length > 0 && span) {
    return { '--at': String(span.start / length), '--size': String((span.end - span.start) / length) };
  }
  const count = Math.max(result.paragraphs, 1);
  return { '--at': String((quote.paragraph - 1) / count), '--size': String(1 / count) };
}
