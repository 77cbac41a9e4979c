/** One name of an article -> an identity or nobody. */
import type { Linking, SpeakerType } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import type { ArticleView } from './article-view';
import type { MakeBodyNames } from './body-names';
import { createMakeBodyNames } from './body-names';
import { chooseEntity, type Scored } from './choose';
import type { CountryWords } from './country-words';
import type { EntityIndex } from './entity';
import { findCandidates, type Candidate } from './find-candidates';
import { gatherEvidence, type Subject } from './evidence';
import { scoreCandidate } from './judge';
import { keyWords } from './name-key';
import { createMakeVariants } from './name-variants';
import { createReadRole } from './role-words';

export interface LinkRequest {
  /** The fullest form first. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: SpeakerType;
  readonly role: string | null;
  /** Country before a body's name ("Russia" of "Russia's Defence Ministry"), if any. */
  readonly owner?: string | null;
}

export type LinkSubject = (request: LinkRequest, view: ArticleView) => Linking | null;

/** A body taken for a person or the other way round is believed only of the well known. */
const WRONG_KIND = -2.5;
const NATION = 'place';
const POSSESSIVE_OFFICE = /[’'](?:s)?\s+(?:office|spokes\p{L}+|team|campaign|lawyers?|family|aides?)$/iu;

export function createLinkName(lexicon: Lexicon, index: EntityIndex, countries: CountryWords): LinkSubject {
  const readRole = createReadRole(lexicon, countries);
  const makeVariants = createMakeVariants(lexicon);
  const makeBodyNames: MakeBodyNames = createMakeBodyNames(lexicon, countries);
  const common = lexicon.words('common-words');
  return ({ name, aliases, type, role, owner = null }, view) => {
    if (type === 'group') return null;
    const person = type === 'person';
    const names = person && POSSESSIVE_OFFICE.test(name) ? [] : formsToLookUp(name, aliases, person, countries);
    const bodies = person ? null : makeBodyNames(owner === null ? name : `${owner} ${name}`, view.mainCountry);
    // "The French foreign ministry" is written small and still a body with a name; other descriptions are nobody.
    if (type === 'unnamed' && !bodies?.ofState) return null;
    const subject: Subject = {
      names,
      person,
      role: role === null ? null : readRole(role),
      guarded: keyWords(name).length === 1 && common.has(keyWords(name)[0] ?? ''),
    };
    const found = [
      ...findCandidates(index, names, makeVariants, person),
      ...findCandidates(index, bodies?.names ?? [], makeVariants, false).filter((one) => one.entity.kind !== NATION),
    ];
    const scored = distinct(found).map((candidate): Scored => {
      const evidence = gatherEvidence(candidate, subject, view, readRole);
      const kindFits = (candidate.entity.kind === 'person') === person;
      return { candidate, evidence, score: scoreCandidate(candidate, subject, evidence) + (kindFits ? 0 : WRONG_KIND) };
    });
    return chooseEntity(scored, role);
  };
}

/** Other forms help only when they are whole names themselves: a bare surname says less than the name it comes from. */
function formsToLookUp(
  name: string,
  aliases: readonly string[],
  person: boolean,
  countries: CountryWords,
): readonly string[] {
  const full = aliases.filter((alias) => {
    const words = keyWords(alias);
    // "Visit Norway" is not Norway, even where the country is named beside it.
    return words.length > 1 || (!person && alias !== name && countries.codeOf(alias) === null);
  });
  return [name, ...full];
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity.id);
    if (!known || known.quality < candidate.quality) best.set(candidate.entity.id, candidate);
  }
  return [...best.values()];
}
