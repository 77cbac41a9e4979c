/**
 * What the engine answers: plain data, small enough to be sent between the parts of the extension and kept in session
 * storage. Offsets are UTF-16 units into the text of the article that was given.
 */
import type { ArticleHead, Gender, LinkedEntity, PrintedRole, SourceType, Span, SpeakerType } from './document';

export type ConfidenceLevel = 'clear' | 'probable' | 'unclear';
export type QuoteKind = 'direct' | 'partial' | 'reported';

/** One link of the chain of evidence; the card shows them in this order and each can be clicked. */
export interface EvidenceStep {
  /** What this step is: the words of saying, the words that point at the speaker, the name they stand for ... */
  readonly kind: 'cue' | 'mention' | 'name' | 'role' | 'previousQuote' | 'label' | 'embed';
  /** Where it stands, or null when it is not in the text. */
  readonly span: Span | null;
  readonly text: string;
}

/** Why we think so: a rule's name (key of an interface message) and its evidence. */
export interface Reason {
  readonly rule: string;
  readonly steps: readonly EvidenceStep[];
}

export interface Quote {
  /** Stable within one result: "q1", "q2" ... in reading order. */
  readonly id: string;
  /** Marks included; a split or multi-paragraph quote has several. */
  readonly segments: readonly Span[];
  readonly kind: QuoteKind;
  /** Index into `speakers`, or null: nobody can be named or described. */
  readonly speaker: number | null;
  /** The words that point at the speaker for this quote. */
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly level: ConfidenceLevel;
  /** Other speakers that are nearly as likely (indexes into `speakers`), for "A or B". */
  readonly rivals: readonly number[];
  readonly reason: Reason;
  /** Number of the paragraph it starts in, from 1, counting `paragraphs` of the result. */
  readonly paragraph: number;
  readonly words: number;
}

export interface Speaker {
  /** Stable within one result: "s1", "s2" ... by first quote. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: SpeakerType;
  readonly sourceType: SourceType;
  readonly role: PrintedRole | null;
  /** From the article's own pronouns; never guessed from a name for display. */
  readonly pronoun: Gender;
  readonly entity: LinkedEntity | null;
  readonly entityConfidence: number;
  readonly entityReason: string;
  readonly entityRivals: readonly LinkedEntity[];
  /** The listed body that a speaker without a name speaks for, if any. */
  readonly speaksFor?: LinkedEntity;
  /** For a group that speaks jointly: indexes into `speakers` or bare names of its members. */
  readonly members: readonly string[];
  /** Why an anonymous source is not named, where the article says so. */
  readonly anonymityReason: Span | null;
  /** Spans of the words in the article that name or describe it, first one first (at most 50). */
  readonly mentions: readonly Span[];
}

/** A quoted stretch that is nobody's words: a title, a nickname, a term. */
export interface Excluded extends Span {
  readonly reason: string;
}

export interface AnalysedArticle {
  readonly head: ArticleHead;
  readonly quotes: readonly Quote[];
  /** Everybody who speaks, and after them those who are named but not quoted (`quoted: false` in `named`). */
  readonly speakers: readonly Speaker[];
  /** People and bodies named in the article who are not quoted, most often named first. */
  readonly notQuoted: readonly {
    readonly name: string;
    readonly type: SpeakerType;
    readonly mentions: readonly Span[];
  }[];
  readonly excluded: readonly Excluded[];
  /** How many paragraphs the article has (headings, captions and embeds not counted). */
  readonly paragraphs: number;
  readonly words: number;
  readonly quotedWords: number;
  /** Versions behind this answer, for receipts. */
  readonly engine: { readonly version: string; readonly entityListDate: string | null };
  /** Problems that did not stop the analysis: "entities unavailable", "text cut at ...". */
  readonly warnings: readonly string[];
}
