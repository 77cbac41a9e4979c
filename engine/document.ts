/**
 * The document as it goes through the pipeline. Every stage takes one of these types and returns the next, so that a
 * wrong order does not compile. The text itself never changes: everything is a half-open span into it.
 */

/** A half-open stretch `[start, end)` of the article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockquote' | 'caption' | 'embed';

/** One block of the page: a paragraph, a list item, a caption ... Blocks never overlap and stand in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** For an embed or blockquote: who the markup itself says is speaking, e.g. the account of an embedded post. */
  readonly author?: string;
}

/** What the page says of itself. Dates are ISO 8601 as far as the page gives them. */
export interface ArticleHead {
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
}

/** Input of the engine. Blocks are joined in `text` by a blank line ("\n\n"); captions and embeds are blocks as well. */
export interface Article extends ArticleHead {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number or mark. `'s` is a token of its own; `don't`, `U.S.`, `Mr.`, `al-Sisi` and `2,000` are one each. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Index into the article's `blocks`. */
  readonly block: number;
}

/** A sentence; `first` and `last` are token indexes, `last` exclusive. Sentences never cross a block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

export interface Tokenised {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A pair of marks and what stands between. Marks are part of the span. */
export interface Quotation extends Span {
  readonly id: number;
  /** Token indexes, marks included; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  /** False when the closing mark is missing (broken off, or going on in the next paragraph). */
  readonly closed: boolean;
  /** False when the opening mark is missing: a later paragraph of a quotation that is not opened again. */
  readonly opened: boolean;
  /** `id` of the stretch that this one goes on from (a quotation over several paragraphs), else null. */
  readonly continues: number | null;
  /** How likely these are somebody's words (0..1), and why in a word or two. */
  readonly speech: number;
  readonly speechReason: string;
}

export interface Quoted extends Tokenised {
  /** Outermost stretches in reading order; nested ones are left out. */
  readonly quotations: readonly Quotation[];
  /** For each token the `id` of the quotation it lies in, or -1. */
  readonly quotationOf: Int32Array;
}

export type MentionForm = 'name' | 'pronoun' | 'described' | 'document' | 'label' | 'author';
export type EntityKind = 'person' | 'organization' | 'group' | 'place' | 'document' | 'unknown';
export type Gender = 'm' | 'f' | 'n' | 'unknown';

/** Words that point at somebody or something that can speak. */
export interface Mention extends Span {
  readonly id: number;
  readonly form: MentionForm;
  /** Token indexes, `last` exclusive; for a mention that is not in the text (an embed's author) both -1 and the span empty. */
  readonly first: number;
  readonly last: number;
  /** Token index of the head word ("aide" in "a top aide to the mayor"). */
  readonly head: number;
  readonly kind: EntityKind;
  readonly plural: boolean;
  readonly gender: Gender;
  /** For names: the name proper without title, role or possessive, as a span. */
  readonly name: Span | null;
  /** `id` of the quotation it stands in, or -1. */
  readonly quotation: number;
  readonly sentence: number;
  readonly block: number;
}

export interface Mentioned extends Quoted {
  readonly mentions: readonly Mention[];
}

/** A name or description tied to its neighbours: one actor of the article. */
export interface Chain {
  readonly id: number;
  /** `id`s of its mentions in reading order. */
  readonly mentions: readonly number[];
  /** The fullest form the article gives, without title ("Karoline Leavitt"); for an unnamed one the fullest description. */
  readonly name: string;
  /** Other forms seen in the article ("Leavitt", "Ms. Leavitt"). */
  readonly aliases: readonly string[];
  readonly type: SpeakerType;
  readonly sourceType: SourceType;
  readonly gender: Gender;
  readonly role: PrintedRole | null;
  /** For joint mentions ("France, Britain and Germany"): `id`s of the members' chains. */
  readonly members: readonly number[];
}

/** The role as the article prints it, and where. */
export interface PrintedRole extends Span {
  readonly text: string;
}

export interface Chained extends Mentioned {
  readonly chains: readonly Chain[];
  /**
   * For each mention the chains it may belong to, likeliest first, with probabilities that sum to at most 1, and the step
   * that tied it ("'she' -> Karoline Leavitt").
   */
  readonly chainsOf: readonly (readonly ChainLink[])[];
}

export interface ChainLink {
  readonly chain: number;
  readonly probability: number;
  /** The mention this one was resolved to, or null for the chain's own first name. */
  readonly antecedent: number | null;
  readonly rule: string;
}

/** The speaker found for one quotation. */
export interface Attribution {
  readonly quotation: number;
  readonly mention: number | null;
  readonly chain: number | null;
  readonly cue: Span | null;
  /** Calibrated: of the answers at 0.9 nine in ten are right. */
  readonly confidence: number;
  /** Name of the rule or feature group that decided (see attribution/README or the glossary). */
  readonly rule: string;
  /** Runners-up as chain ids with their probability. */
  readonly rivals: readonly { readonly chain: number; readonly probability: number }[];
  /** The quotation this one takes its speaker from (a floating or continued quote), else null. */
  readonly inheritsFrom: number | null;
}

export interface Attributed extends Chained {
  /** One for each quotation that counts as speech, in reading order. */
  readonly attributions: readonly Attribution[];
}

export type SpeakerType = 'person' | 'organization' | 'group' | 'unnamed';
export type SourceType =
  | 'namedPerson'
  | 'namedOrganization'
  | 'document'
  | 'anonymous'
  | 'unnamedPerson'
  | 'unnamedGroup';

/** An identity from the bundled list. At least one of `qid` and `wiki` is there. */
export interface LinkedEntity {
  readonly key: string;
  readonly qid: string | null;
  /** English Wikipedia title. */
  readonly wiki: string | null;
  readonly name: string;
  readonly kind: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly pronoun: string | null;
}

export interface Linking {
  readonly entity: LinkedEntity | null;
  readonly confidence: number;
  /** Why this one: "only one of this name", "the article says 'Labour MP'". */
  readonly reason: string;
  readonly rivals: readonly LinkedEntity[];
  /** The body that somebody without a name speaks for: "a spokesperson for" it. `entity` is null then. */
  readonly speaksFor?: LinkedEntity;
}

export interface Linked extends Attributed {
  /** For each chain its identity, or null where nobody fits. */
  readonly links: readonly (Linking | null)[];
}

/** A stage of the pipeline. */
export type Stage<In, Out> = (document: In) => Out;
