/**
 * How likely a candidate is the one meant. A hand-weighted logistic model: few weights, each with a plain meaning, since
 * there are too few judged names to learn more. The less known somebody is, the more the article must say of them, and
 * nobody is so well known that a village's plumber could not bear the name.
 */
import type { Evidence, Subject } from './evidence';
import { MISPRINT, type Candidate } from './find-candidates';

const WEIGHTS = {
  base: -2.6,
  prominence: 5.5,
  quality: 5,
  bodyWords: 2,
  bodyManyWords: 1,
  acronym: 1.2,
  oneWord: -1.6,
  commonness: -0.45,
  ownShared: 1.6,
  rankShared: 1,
  sharedMost: 2,
  sureField: 1.2,
  someField: 0.6,
  sameCountry: 1.3,
  company: 1.5,
  unsupported: -1,
  silent: -0.7,
  conflict: -3.2,
  privateRole: -5,
  local: -4,
  foreign: -2,
  article: 3,
  country: 1.6,
  noCountry: -0.8,
  guarded: -2,
  apart: -0.04,
} as const;
/** Even somebody everybody knows is doubted by this much when the printed role is of another field. */
const LEAST_DOUBT = 0.5;
/** A former role of another field is no contradiction to the role of the list. */
const PAST_DOUBT = 0.5;
/** From here on a name alone is enough. */
const VERY_PROMINENT = 0.75;
/** What the article happens to speak of says little once the role is a private person's. */
const PRIVATE_ARTICLE = 0.3;
/** log10 of bearers: a rarer name hardly has a namesake whom the list does not know; commoner ones are all alike. */
const RARE_NAME = 2;
const MOST_BEARERS = 2;
/** log10 of bearers at which a name is neither rare nor common. */
const USUAL_NAME = 3;
const MANY_WORDS = 4;

/** Four capitals or more: shorter ones stand for too many. */
const ACRONYM = /^\p{Lu}{4,}$/u;
const isAcronym = (name: string): boolean => ACRONYM.test(name.replaceAll('.', ''));

/** Log odds that this candidate is meant, rivals left aside. */
export function scoreCandidate(candidate: Candidate, subject: Subject, evidence: Evidence): number {
  const { entity } = candidate;
  const w = WEIGHTS;
  if (candidate.step === MISPRINT && !fitsWell(entity.commonness, evidence)) return Number.NEGATIVE_INFINITY;
  const name = subject.person ? personName(candidate) : bodyName(candidate);
  const guarded = subject.guarded && !candidate.sameCapitals ? w.guarded : 0;
  const known = w.prominence * entity.prominence + w.quality * (candidate.quality - 1);
  return w.base + known + name + guarded + roleScore(candidate, evidence, subject) + articleScore(candidate, evidence);
}

/** A misprinted name is believed where it is rare and the printed role agrees in more than a rank. */
function fitsWell(commonness: number, evidence: Evidence): boolean {
  const role = evidence.ownShared.length > 0 || (evidence.sureField && (evidence.sameCountry || evidence.country > 0));
  return role && commonness <= USUAL_NAME && !evidence.privateRole && !evidence.local;
}

function personName({ entity, words }: Candidate): number {
  return WEIGHTS.commonness * (entity.commonness - USUAL_NAME) + (words === 1 ? WEIGHTS.oneWord : 0);
}

function bodyName(candidate: Candidate): number {
  const w = WEIGHTS;
  return (
    (candidate.words > 1 ? w.bodyWords : 0) +
    (candidate.words >= MANY_WORDS ? w.bodyManyWords : 0) +
    (candidate.sameCapitals && isAcronym(candidate.printed) ? w.acronym : 0)
  );
}

function roleScore({ entity }: Candidate, evidence: Evidence, subject: Subject): number {
  const w = WEIGHTS;
  const { prominence } = entity;
  const doubt = Math.max(LEAST_DOUBT, 1 - prominence);
  const { shared, ownShared } = evidence;
  let score = Math.min(
    w.sharedMost,
    w.ownShared * ownShared.length + w.rankShared * (shared.length - ownShared.length),
  );
  if (evidence.sameField) score += evidence.sureField ? w.sureField : w.someField;
  if (evidence.sameCountry) score += w.sameCountry;
  if (evidence.conflict) score += w.conflict * doubt * (evidence.past ? PAST_DOUBT : 1);
  if (evidence.foreign) score += w.foreign * doubt;
  if (evidence.company) score += w.company;
  if (!subject.person) return score;
  if (evidence.privateRole) score += w.privateRole;
  else if (evidence.local) score += w.local;
  else if (evidence.unsupported && !evidence.conflict) score += w.unsupported;
  if (subject.role === null && evidence.company === null && prominence < VERY_PROMINENT)
    score += w.silent * Math.min(MOST_BEARERS, Math.max(0, entity.commonness - RARE_NAME));
  return score;
}

function articleScore({ entity }: Candidate, evidence: Evidence): number {
  const w = WEIGHTS;
  const trust = evidence.privateRole || evidence.local ? PRIVATE_ARTICLE : 1;
  const country =
    evidence.country > 0 ? w.country * Math.sqrt(evidence.country) : entity.country === null ? 0 : w.noCountry;
  return (
    (w.article * evidence.article + Math.max(0, country)) * trust + Math.min(0, country) + w.apart * evidence.apart
  );
}
