/** What a golden article says: the input, and what must be found in it. See tests/golden/README.md. */
import type { Article, Span } from '../../../engine/document';
import type { SpeakerType } from '../../../engine/document';

export interface GoldenSpeaker {
  readonly key: string;
  /** The name that must be given, and others that are as good. */
  readonly names: readonly string[];
  /** Which types are right; more than one where our categories leave it open ("the tribunal"). */
  readonly types: readonly SpeakerType[];
  /** As printed; null: not judged. */
  readonly role: string | null;
}

export interface GoldenQuote {
  readonly id: string;
  /** Key of a speaker, or null: nobody can be named. */
  readonly speaker: string | null;
  /** Marks included; several for a split quote or one over several paragraphs. */
  readonly segments: readonly Span[];
}

export interface Golden {
  readonly name: string;
  /** The comment lines at the top. */
  readonly comments: readonly string[];
  readonly article: Article;
  readonly speakers: readonly GoldenSpeaker[];
  readonly quotes: readonly GoldenQuote[];
  /** Quoted stretches that are nobody's words. */
  readonly excluded: readonly Span[];
  readonly cues: readonly Span[];
  /** Spans that point at a speaker, by its key. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}
