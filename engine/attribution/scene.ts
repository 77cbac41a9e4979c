/** What the features of one article are read from: classes, counts and neighbours of every token, computed once. */
import type { Chained, Mention } from '../document';
import { type View, viewOf } from '../mentions/view';
import { Fact, type WordFacts } from '../mentions/word-facts';

export interface Scene {
  readonly doc: Chained;
  readonly view: View;
  /** A hash of each token's lower-case form. */
  readonly words: Int32Array;
  /** A small number for how a token reads: verb of saying, name, pronoun, a sign, a function word ... */
  readonly classes: Int32Array;
  /** Running counts before each token: tokens outside quotations, verbs of saying, quotations begun. */
  readonly outsideBefore: Int32Array;
  readonly cuesBefore: Int32Array;
  readonly quotesBefore: Int32Array;
  readonly clausesBefore: Int32Array;
  /** The nearest verb of saying at or before, and at or after each token; -1 for none. */
  readonly lastCue: Int32Array;
  readonly nextCue: Int32Array;
  /** For each mention its likeliest chain, or -1; for each chain how many mentions outside quotations it has. */
  readonly chainOf: Int32Array;
  readonly chainSize: Int32Array;
  /** For each chain a hash of its name's last word. */
  readonly chainWord: Int32Array;
  /** For each mention its type as a small number. */
  readonly types: Int32Array;
}

export const TokenClass = {
  blockEnd: 1,
  quoted: 2,
  cue: 3,
  weakCue: 4,
  pronoun: 5,
  objectPronoun: 6,
  name: 7,
  number: 8,
  adverb: 9,
  ing: 10,
  ed: 11,
  word: 12,
  auxiliary: 13,
  possessive: 14,
  time: 15,
  possessiveSign: 16,
  relative: 17,
  participleCue: 18,
  role: 19,
  group: 20,
  document: 21,
} as const;

const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us']);
/** Function words that keep their own identity in patterns. */
const OWN = Fact.preposition | Fact.conjunction | Fact.determiner | Fact.adverb;
const OWN_CLASS = 64;

/** FNV-1a, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function classOf(view: View, at: number, hash: number): number {
  const token = view.tokens[at];
  if (!token) return TokenClass.blockEnd;
  if ((view.doc.quotationOf[at] ?? -1) >= 0) return TokenClass.quoted;
  const facts = view.facts[at] ?? 0;
  if (token.kind !== 'word') {
    if (token.kind === 'number') return TokenClass.number;
    return token.lower === "'s" || token.lower === '’s' ? TokenClass.possessiveSign : OWN_CLASS + (hash >>> 8);
  }
  if (token.lower.endsWith("'s") || token.lower === '’s') return TokenClass.possessiveSign;
  if (OBJECTS.has(token.lower)) return TokenClass.objectPronoun;
  if ((facts & Fact.possessive) !== 0) return TokenClass.possessive;
  if ((facts & Fact.relative) !== 0) return TokenClass.relative;
  if ((facts & Fact.pronoun) !== 0) return TokenClass.pronoun;
  if (view.capital[at] && !view.opens[at]) return (facts & Fact.time) !== 0 ? TokenClass.time : TokenClass.name;
  return lowerClass(facts, token.lower, hash);
}

function lowerClass(facts: number, lower: string, hash: number): number {
  if ((facts & Fact.cue) !== 0 && (facts & Fact.weakCue) === 0)
    return (facts & Fact.participle) !== 0 ? TokenClass.participleCue : TokenClass.cue;
  if ((facts & Fact.time) !== 0) return TokenClass.time;
  if ((facts & Fact.auxiliary) !== 0) return TokenClass.auxiliary;
  if ((facts & OWN) !== 0 && !lower.endsWith('ly')) return OWN_CLASS + (hash >>> 8);
  if ((facts & Fact.weakCue) !== 0) return TokenClass.weakCue;
  if (lower.endsWith('ly')) return TokenClass.adverb;
  if ((facts & Fact.role) !== 0) return TokenClass.role;
  if ((facts & Fact.group) !== 0) return TokenClass.group;
  if ((facts & Fact.document) !== 0) return TokenClass.document;
  if (lower.endsWith('ing')) return TokenClass.ing;
  return lower.endsWith('ed') ? TokenClass.ed : TokenClass.word;
}

export const MentionType = {
  person: 1,
  organization: 2,
  place: 3,
  unknownName: 4,
  he: 5,
  they: 6,
  it: 7,
  first: 8,
  relative: 9,
  possessive: 10,
  object: 11,
  describedPerson: 12,
  describedGroup: 13,
  describedBody: 14,
  document: 15,
  otherNoun: 16,
  label: 17,
  author: 18,
  joint: 19,
} as const;

const PRONOUN_TYPE: Readonly<Record<string, number>> = {
  he: MentionType.he,
  she: MentionType.he,
  they: MentionType.they,
  it: MentionType.it,
  i: MentionType.first,
  we: MentionType.first,
  you: MentionType.first,
  who: MentionType.relative,
  which: MentionType.relative,
  whose: MentionType.relative,
  whom: MentionType.relative,
  his: MentionType.possessive,
  her: MentionType.possessive,
  their: MentionType.possessive,
  its: MentionType.possessive,
  my: MentionType.possessive,
  our: MentionType.possessive,
};

function pronounType(lower: string): number {
  const apostrophe = lower.indexOf("'");
  return PRONOUN_TYPE[apostrophe > 0 ? lower.slice(0, apostrophe) : lower] ?? MentionType.object;
}

function typeOf(doc: Chained, mention: Mention): number {
  if (mention.form === 'label') return MentionType.label;
  if (mention.form === 'author') return MentionType.author;
  if (mention.form === 'pronoun') return pronounType(doc.tokens[mention.first]?.lower ?? '');
  if (mention.form === 'document') return MentionType.document;
  const name = mention.form === 'name';
  if (mention.kind === 'group' && (name || mention.name !== null)) return MentionType.joint;
  if (mention.kind === 'person') return name ? MentionType.person : MentionType.describedPerson;
  if (mention.kind === 'organization') return name ? MentionType.organization : MentionType.describedBody;
  if (mention.kind === 'place') return MentionType.place;
  if (mention.kind === 'group') return MentionType.describedGroup;
  return name ? MentionType.unknownName : MentionType.otherNoun;
}

function countChains(doc: Chained): Pick<Scene, 'chainOf' | 'chainSize' | 'chainWord'> {
  const chainOf = new Int32Array(doc.mentions.length).fill(-1);
  const chainSize = new Int32Array(doc.chains.length);
  for (const mention of doc.mentions) {
    const chain = doc.chainsOf[mention.id]?.[0]?.chain ?? -1;
    chainOf[mention.id] = chain;
    if (chain >= 0 && mention.quotation < 0) chainSize[chain] = (chainSize[chain] ?? 0) + 1;
  }
  const chainWord = Int32Array.from(doc.chains, ({ name }) =>
    hashWord(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()),
  );
  return { chainOf, chainSize, chainWord };
}

export function sceneOf(doc: Chained, facts: WordFacts): Scene {
  const view = viewOf(doc, facts);
  const size = view.count + 1;
  const words = new Int32Array(size);
  const classes = new Int32Array(size).fill(TokenClass.blockEnd);
  const [outsideBefore, cuesBefore, quotesBefore, clausesBefore] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  const lastCue = new Int32Array(size).fill(-1);
  const nextCue = new Int32Array(size).fill(-1);
  for (let at = 0; at < view.count; at++) {
    const hash = hashWord(view.tokens[at]?.lower ?? '');
    words[at] = hash;
    const own = classOf(view, at, hash);
    classes[at] = own;
    const inside = own === TokenClass.quoted;
    const cue = own === TokenClass.cue || own === TokenClass.participleCue;
    const begins = inside && doc.quotationOf[at] !== doc.quotationOf[at - 1];
    outsideBefore[at + 1] = (outsideBefore[at] ?? 0) + (inside ? 0 : 1);
    cuesBefore[at + 1] = (cuesBefore[at] ?? 0) + (cue ? 1 : 0);
    quotesBefore[at + 1] = (quotesBefore[at] ?? 0) + (begins ? 1 : 0);
    clausesBefore[at + 1] = (clausesBefore[at] ?? 0) + (own === TokenClass.relative ? 1 : 0);
    lastCue[at] = cue ? at : at > 0 ? (lastCue[at - 1] ?? -1) : -1;
  }
  for (let at = view.count - 1; at >= 0; at--) {
    const cue = classes[at] === TokenClass.cue || classes[at] === TokenClass.participleCue;
    nextCue[at] = cue ? at : (nextCue[at + 1] ?? -1);
  }
  const types = Int32Array.from(doc.mentions, (mention) => typeOf(doc, mention));
  return {
    doc,
    view,
    words,
    classes,
    outsideBefore,
    cuesBefore,
    quotesBefore,
    clausesBefore,
    lastCue,
    nextCue,
    types,
    ...countChains(doc),
  };
}
