/** The tables written by hand: the given ones and those of `assets/entities/curated/`. */
import type { Row } from '../../../engine/knowledge/lexicon';
import { draft, type Draft, type Kind, type Pronoun } from '../draft';
import { cell, values } from '../tables';

const KINDS: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'government',
  'group',
  'publication',
  'document',
  'place',
  'metonym',
]);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
const DATE = '2026-10';

/** How widely known somebody is who stands in a core table, and in a table of the long tail. */
export const CORE_FAME = 0.45;
export const TAIL_FAME = 0.28;

/** The first country of several; words such as "EU" and "international" name none. */
const COUNTRY = /^(?!EU|UN)[A-Z]{2}(?=$|\|)/;

const isKind = (kind: string): kind is Kind => KINDS.has(kind);
const isPronoun = (pronoun: string): pronoun is Pronoun => PRONOUNS.has(pronoun);
const DOCUMENT_ROLES =
  /\b(?:report|memo|ruling|act|law|treaty|constitution|charter|convention|declaration|manifesto)\b/i;

export function curatedDrafts(rows: readonly Row[], source: string, fame: number, date = DATE): readonly Draft[] {
  return rows.flatMap((row) => {
    const kind = cell(row, 'kind');
    if (!isKind(kind)) return [];
    const pronoun = cell(row, 'pronoun');
    const role = cell(row, 'role');
    return draft({
      name: cell(row, 'name'),
      aliases: values(row, 'aliases'),
      kind: kind === 'publication' && DOCUMENT_ROLES.test(role) ? 'document' : kind,
      role,
      affiliation: cell(row, 'affiliation'),
      country: COUNTRY.exec(cell(row, 'country'))?.[0] ?? '',
      pronoun: isPronoun(pronoun) ? pronoun : '',
      wiki: cell(row, 'enwiki').replaceAll('_', ' '),
      from: cell(row, 'from'),
      to: cell(row, 'to'),
      qid: cell(row, 'qid'),
      source,
      date,
      fame,
    });
  });
}
