/**
 * How likely a candidate is the one meant. A hand-weighted logistic model: few weights, each with a plain meaning, since
 * there are too few judged names to learn more. The less known somebody is, the more the article must say of them.
 */
import type { ArticleView } from './article-view';
import type { Candidate } from './find-candidates';
import type { ReadRole, RoleWords } from './role-words';

export interface Evidence {
  /** Words of the printed role that the list has for this entity as well. */
  readonly shared: readonly string[];
  readonly sameField: boolean;
  readonly sameCountry: boolean;
  /** The printed role belongs to another field of life, or to a private person. */
  readonly conflict: boolean;
  readonly privateRole: boolean;
  /** Another country is in the printed role. */
  readonly foreign: boolean;
  /** Share of the entity's own words that the article has. */
  readonly article: number;
  readonly country: number;
  /** Years between the article and the time of the role in the list. */
  readonly apart: number;
}

export interface Subject {
  readonly names: readonly string[];
  readonly role: RoleWords | null;
  readonly person: boolean;
  /** The name is one that is also a common word, or a bare word. */
  readonly guarded: boolean;
}

const WEIGHTS = {
  base: -2.6,
  prominence: 5.5,
  quality: 5,
  bodyWords: 2,
  bodyManyWords: 1,
  acronym: 1.2,
  oneWord: -1.6,
  commonness: -0.45,
  shared: 1.6,
  sharedMost: 2,
  sameField: 1.2,
  sameCountry: 1.3,
  conflict: -3.2,
  privateRole: -4,
  foreign: -2,
  article: 3,
  country: 1.6,
  noCountry: -0.8,
  guarded: -2,
  apart: -0.04,
} as const;
const LEAST_DOUBT = 0.15;
/** A private person's role counts against nearly everybody: only the best known are described by it. */
const PRIVATE_DOUBT = 0.8;
/** log10 of bearers at which a name is neither rare nor common. */
const USUAL_NAME = 3;
const MANY_WORDS = 4;
const PRIVATE = 'private';
const MOST_YEARS_APART = 40;

export function gatherEvidence(
  candidate: Candidate,
  subject: Subject,
  view: ArticleView,
  readRole: ReadRole,
): Evidence {
  const { entity } = candidate;
  const own = readRole(`${entity.role ?? ''} ${entity.affiliation ?? ''}`);
  const { role } = subject;
  const code = entity.country;
  const nameWords = new Set(subject.names.flatMap((name) => [...readRole(name).words]));
  const ownWords = [...own.words].filter((word) => !nameWords.has(word));
  const shared = role ? ownWords.filter((word) => role.words.has(word)) : [];
  const sameField = role !== null && [...role.fields].some((field) => own.fields.has(field));
  const privateRole = role !== null && role.fields.has(PRIVATE) && role.fields.size === 1;
  const sameCountry = role !== null && code !== null && role.countries.has(code);
  return {
    shared,
    sameField,
    sameCountry,
    conflict: role !== null && role.fields.size > 0 && own.fields.size > 0 && !sameField && shared.length === 0,
    privateRole,
    foreign: role !== null && code !== null && role.countries.size > 0 && !sameCountry,
    article: ownWords.length === 0 ? 0 : ownWords.filter((word) => view.words.has(word)).length / ownWords.length,
    country: code === null ? 0 : view.countryShare(code),
    apart: yearsApart(entity.from, entity.to, view.year),
  };
}

function yearsApart(from: string | null, to: string | null, year: number | null): number {
  if (year === null || (from === null && to === null)) return 0;
  const before = from === null ? 0 : Number(from) - year;
  const after = to === null ? 0 : year - Number(to);
  return Math.min(MOST_YEARS_APART, Math.max(0, before, after));
}

/** Four capitals or more: shorter ones stand for too many. */
const ACRONYM = /^\p{Lu}{4,}$/u;
const isAcronym = (name: string): boolean => ACRONYM.test(name.replaceAll('.', ''));

/** Log odds that this candidate is meant, rivals left aside. */
export function scoreCandidate(candidate: Candidate, subject: Subject, evidence: Evidence): number {
  const { entity } = candidate;
  const w = WEIGHTS;
  // A role of another field counts for little against somebody everybody knows ("the father of five").
  const unknown = Math.max(LEAST_DOUBT, 1 - entity.prominence);
  let score = w.base + w.prominence * entity.prominence + w.quality * (candidate.quality - 1);
  if (!subject.person && candidate.words > 1) score += w.bodyWords;
  if (!subject.person && candidate.words >= MANY_WORDS) score += w.bodyManyWords;
  if (!subject.person && candidate.sameCapitals && isAcronym(candidate.printed)) score += w.acronym;
  if (subject.person) score += w.commonness * (entity.commonness - USUAL_NAME);
  if (subject.person && candidate.words === 1) score += w.oneWord;
  score += Math.min(w.sharedMost, w.shared * evidence.shared.length);
  if (evidence.sameField) score += w.sameField;
  if (evidence.sameCountry) score += w.sameCountry;
  if (evidence.conflict) score += w.conflict * unknown;
  if (evidence.privateRole) score += w.privateRole * Math.max(PRIVATE_DOUBT, unknown);
  if (evidence.foreign) score += w.foreign * unknown;
  score += w.article * evidence.article;
  score += evidence.country > 0 ? w.country * Math.sqrt(evidence.country) : entity.country === null ? 0 : w.noCountry;
  if (subject.guarded && !candidate.sameCapitals) score += w.guarded;
  return score + w.apart * evidence.apart;
}
