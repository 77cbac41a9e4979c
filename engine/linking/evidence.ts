/** What speaks for and against a candidate, from the printed role, the article and the others named in it. */
import type { LinkedEntity } from '../document';
import type { ArticleView } from './article-view';
import type { Candidate } from './find-candidates';
import type { ReadRole, RoleWords } from './role-words';

export interface Evidence {
  /** Words of the printed role that the list has for this entity as well. */
  readonly shared: readonly string[];
  /** Those of them that are more than a rank or a field: "Arsenal", "Harvard". */
  readonly ownShared: readonly string[];
  readonly sameField: boolean;
  /** The field is meant by a word that belongs to no other. */
  readonly sureField: boolean;
  readonly sameCountry: boolean;
  /** The printed role belongs to another field of life. */
  readonly conflict: boolean;
  /** The printed role is a former one. */
  readonly past: boolean;
  /** A role of people nobody writes an article about, an age, a home town, a small place the list says nothing of. */
  readonly privateRole: boolean;
  readonly local: boolean;
  /** A role is printed and nothing in it is known of this entity. */
  readonly unsupported: boolean;
  /** Another country is in the printed role. */
  readonly foreign: boolean;
  /** Share of the entity's own words that the article has. */
  readonly article: number;
  readonly country: number;
  /** Somebody linked in the same article belongs to the same body. */
  readonly company: LinkedEntity | null;
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

const PRIVATE = 'private';
const MOST_YEARS_APART = 40;

export function gatherEvidence(
  { entity }: Candidate,
  subject: Subject,
  view: ArticleView,
  readRole: ReadRole,
): Evidence {
  const own = readRole(`${entity.role ?? ''} ${entity.affiliation ?? ''}`);
  const nameWords = new Set(subject.names.flatMap((name) => [...readRole(name).words]));
  const ownWords = [...own.words].filter((word) => !nameWords.has(word));
  const code = entity.country;
  return {
    ...compareRoles(subject.role, own, ownWords, code),
    article: ownWords.length === 0 ? 0 : ownWords.filter((word) => view.words.has(word)).length / ownWords.length,
    country: code === null ? 0 : view.countryShare(code),
    company:
      view.company.find(
        (other) =>
          entity.affiliation !== null && other.affiliation === entity.affiliation && other.name !== entity.name,
      ) ?? null,
    apart: yearsApart(entity.from, entity.to, view.year),
  };
}

type RoleEvidence = Omit<Evidence, 'article' | 'country' | 'company' | 'apart'>;

const NO_ROLE: RoleEvidence = {
  shared: [],
  ownShared: [],
  sameField: false,
  sureField: false,
  sameCountry: false,
  conflict: false,
  past: false,
  privateRole: false,
  local: false,
  unsupported: false,
  foreign: false,
};

function compareRoles(
  role: RoleWords | null,
  own: RoleWords,
  ownWords: readonly string[],
  code: string | null,
): RoleEvidence {
  if (role === null) return NO_ROLE;
  const shared = ownWords.filter((word) => role.words.has(word));
  const ownShared = shared.filter((word) => role.ownWords.has(word));
  const sameField = [...role.fields].some((field) => own.fields.has(field));
  const sameCountry = code !== null && role.countries.has(code);
  const noField = role.fields.size === 0;
  return {
    shared,
    ownShared,
    sameField,
    sureField: [...role.sureFields].some((field) => own.fields.has(field)),
    sameCountry,
    conflict: !noField && own.fields.size > 0 && !sameField && shared.length === 0,
    past: role.past,
    privateRole:
      role.fields.size <= 1 && (role.fields.has(PRIVATE) || (noField && role.bareLife)) && shared.length === 0,
    local: ownShared.length === 0 && [...role.local].some((word) => !own.local.has(word)),
    unsupported: shared.length === 0 && !sameField && !sameCountry,
    foreign: code !== null && role.countries.size > 0 && !sameCountry,
  };
}

function yearsApart(from: string | null, to: string | null, year: number | null): number {
  if (year === null || (from === null && to === null)) return 0;
  const before = from === null ? 0 : Number(from) - year;
  const after = to === null ? 0 : year - Number(to);
  return Math.min(MOST_YEARS_APART, Math.max(0, before, after));
}
