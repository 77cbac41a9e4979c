/** Pronouns outside quotations, the writer's own "I" and "we" included. */
import type { EntityKind, Gender } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import type { Draft } from './draft';
import { outside, type View } from './view';
import { Fact } from './word-facts';

interface Pronoun {
  readonly kind: EntityKind;
  readonly plural: boolean;
  readonly gender: Gender;
}
export type Pronouns = ReadonlyMap<string, Pronoun>;

const KINDS: Readonly<Record<string, EntityKind>> = { person: 'person' };
const GENDERS: Readonly<Record<string, Gender>> = { m: 'm', f: 'f', n: 'n' };
/** "this" and "that" are left out: they point at things said, hardly ever at who said them. */
const LEFT_OUT = new Set(['demonstrative', 'reflexive']);

export function readPronouns(lexicon: Lexicon): Pronouns {
  const pronouns = new Map<string, Pronoun>();
  for (const row of lexicon.rows('pronouns')) {
    if (LEFT_OUT.has(row['case'] ?? '')) continue;
    pronouns.set(row['form'] ?? '', {
      kind: KINDS[row['kind'] ?? ''] ?? 'unknown',
      plural: row['number'] === 'plural',
      gender: GENDERS[row['gender'] ?? ''] ?? 'unknown',
    });
  }
  return pronouns;
}

/** "he'd", "they've", "I'm" are one token each. */
function withoutContraction(lower: string): string {
  const at = lower.indexOf("'");
  return at > 0 ? lower.slice(0, at) : lower;
}

export function findPronouns(view: View, pronouns: Pronouns): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < view.count; at++) {
    if (!outside(view, at) || ((view.facts[at] ?? 0) & (Fact.pronoun | Fact.interjection)) === 0) continue;
    const pronoun = pronouns.get(withoutContraction(view.tokens[at]?.lower ?? ''));
    if (pronoun) drafts.push({ form: 'pronoun', first: at, last: at + 1, head: at, name: null, ...pronoun });
  }
  return drafts;
}
