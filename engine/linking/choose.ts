/** Of the scored candidates one, or nobody, with a confidence and the reason in words. */
import type { Linking } from '../document';
import { withoutLinkerFields } from './entity';
import type { Candidate } from './find-candidates';
import type { Evidence } from './evidence';

export interface Scored {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  readonly score: number;
}

/** Below this nobody is linked: unlinked is better than wrong. */
export const LINK_THRESHOLD = 0.6;
/** Rivals that are at least this likely are named. */
const RIVAL_SHARE = 0.02;
const MOST_RIVALS = 5;

export function chooseEntity(scored: readonly Scored[], printedRole: string | null): Linking | null {
  const ranked = scored.toSorted((a, b) => b.score - a.score || a.candidate.entity.id - b.candidate.entity.id);
  const [best] = ranked;
  if (!best) return null;
  // "Nobody of the list" is one more candidate, with log odds of zero.
  const total = ranked.reduce((sum, one) => sum + Math.exp(one.score), 1);
  const confidence = Math.exp(best.score) / total;
  const { entity } = best.candidate;
  // Somebody without any public id is only there to keep namesakes from being taken for them.
  if (confidence < LINK_THRESHOLD || (entity.qid === null && entity.wiki === null)) return null;
  const rivals = ranked
    .slice(1, 1 + MOST_RIVALS)
    .filter((one) => Math.exp(one.score) / total >= RIVAL_SHARE)
    .map((one) => withoutLinkerFields(one.candidate.entity));
  return {
    entity: withoutLinkerFields(entity),
    confidence,
    reason: reasonOf(best, ranked.length, printedRole),
    rivals,
  };
}

function reasonOf({ candidate, evidence }: Scored, count: number, role: string | null): string {
  const parts = [count === 1 ? 'only one of this name in the list' : `${count} of this name in the list`];
  if (candidate.step !== '') parts.push(`found ${candidate.step}`);
  if (role !== null && (evidence.shared.length > 0 || evidence.sameField || evidence.sameCountry))
    parts.push(`the article says "${role}"`);
  else if (evidence.company) parts.push(`named beside ${evidence.company.name}, of the same body`);
  else if (evidence.article > 0 && candidate.entity.affiliation)
    parts.push(`the article speaks of ${candidate.entity.affiliation}`);
  else if (evidence.country > 0) parts.push('the article is about that country');
  else if (count > 1) parts.push('by far the best known');
  if (evidence.conflict || evidence.foreign) parts.push('though the printed role differs from the list');
  return parts.join('; ');
}
