/** The body that is somebody's office ("Netanyahu's office"), for those who head a state or a government now. */
import type { LinkedEntity } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import type { MakeBodyNames } from './body-names';
import { withoutLinkerFields, type EntityIndex } from './entity';
import { foldLetters } from './name-key';

export type OfficeOf = (holder: LinkedEntity) => LinkedEntity | null;

const PAST = /\b(?:former|ex|late|vice|deputy)\b/;
const PERSON = 'person';

export function createOfficeOf(lexicon: Lexicon, index: EntityIndex, makeBodyNames: MakeBodyNames): OfficeOf {
  const bodies = lexicon.rows('office-bodies').map((row) => [row['role'] ?? '', row['body'] ?? ''] as const);
  return ({ role, country, to }) => {
    const held = foldLetters(role ?? '');
    if (country === null || to !== null || PAST.test(held)) return null;
    const body = bodies.find(([office]) => held.includes(office))?.[1];
    if (body === undefined) return null;
    for (const name of makeBodyNames(body, country).names) {
      const found = index
        .find(name)
        .map((hit) => index.entity(hit.id))
        .find((one) => one.country === country && one.kind !== PERSON && (one.qid !== null || one.wiki !== null));
      if (found) return withoutLinkerFields(found);
    }
    return null;
  };
}
