/**
 * One speaker -> an identity or nobody. Names are linked as they stand; "Netanyahu's office" is a body and never the person,
 * and whoever speaks for a body without a name is nobody, with the body said beside.
 */
import type { Linking } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import type { ArticleView } from './article-view';
import { createMakeBodyNames } from './body-names';
import type { CountryWords } from './country-words';
import type { EntityIndex } from './entity';
import { createLinkName, type LinkRequest, type LinkSubject } from './link-name';
import { createOfficeOf } from './office-of';

const OFFICE = /^(.+?)[’']s?\s+office$/iu;
/** "a spokesperson for Ofcom", "the Ofcom spokeswoman", "Ofcom's spokesman". */
const SPOKESPERSON_FOR =
  /^(?:(?:an?|the|one)\s+)?(?:\p{Ll}+\s+)?spokes(?:person|people|m[ae]n|wom[ae]n)\s+(?:for|of|from|at)\s+(.+)$/u;
const SPOKESPERSON_OF = /^(?:(?:an?|the|one)\s+)?(\p{Lu}.*?)(?:[’']s?)?\s+spokes(?:person|people|m[ae]n|wom[ae]n)$/u;
const PERSON = 'person';

export function createLinkSubject(lexicon: Lexicon, index: EntityIndex, countries: CountryWords): LinkSubject {
  const linkName = createLinkName(lexicon, index, countries);
  const officeOf = createOfficeOf(lexicon, index, createMakeBodyNames(lexicon, countries));

  const linkOffice = (holder: string, view: ArticleView): Linking | null => {
    const link = linkName({ name: holder, aliases: [], type: 'person', role: null }, view);
    const entity = link?.entity ? officeOf(link.entity) : null;
    return link && entity ? { ...link, entity, rivals: [], reason: `the office of ${link.entity?.name}` } : null;
  };
  const linkBody = (name: string, view: ArticleView): Linking | null => {
    const link = linkName({ name, aliases: [], type: 'organization', role: null }, view);
    return link?.entity?.kind === PERSON ? null : link;
  };
  return (request: LinkRequest, view) => {
    const { name, type } = request;
    const holder = OFFICE.exec(name)?.[1];
    if (holder !== undefined && type !== 'group' && countries.codeOf(holder) === null)
      return linkBody(name, view) ?? linkOffice(holder, view);
    const body = (SPOKESPERSON_FOR.exec(name) ?? SPOKESPERSON_OF.exec(name))?.[1];
    if (body === undefined || type === 'group') return linkName(request, view);
    const link = linkBody(body, view);
    if (!link?.entity || type === 'organization') return link;
    return { ...link, entity: null, speaksFor: link.entity, rivals: [], reason: `speaks for ${link.entity.name}` };
  };
}
