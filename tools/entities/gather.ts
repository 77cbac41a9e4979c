/** All drafts in order of trust, and the order is the whole rule: what comes first names the entity and gives its role. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRows, type Row } from '../../engine/knowledge/lexicon';
import { readCountries } from './countries';
import type { Draft } from './draft';
import {
  competitions,
  countryDrafts,
  footballClubs,
  newspapers,
  operators,
  parties,
  researchOrgs,
} from './sources/bodies';
import { CORE_FAME, TAIL_FAME, curatedDrafts } from './sources/curated';
import { metonymDrafts } from './sources/metonyms';
import { baseball, lookups, pudding, wikitrivia } from './sources/people';
import {
  bundestag,
  captainFact,
  congress,
  everyPolitician,
  factbook,
  openStates,
  ukParliament,
} from './sources/politicians';
import { cell, openTables } from './tables';

const CORE = ['us', 'europe', 'world', 'business-science-international', 'sport-culture-society'];
const TAIL = [
  'tail-politics-law',
  'tail-bodies',
  'tail-business',
  'tail-experts',
  'tail-music-letters-media',
  'tail-screen-stage',
  'tail-sport-north-america',
  'tail-sport-world',
];
const METONYMS = 'metonyms';

export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly popularTitles: ReadonlySet<string>;
  readonly missing: readonly string[];
}

/** `folder` has the tables, `own` the additions of this repository, `countryRows` the country words. */
export function gather(folder: string, own: string, countryRows: readonly Row[]): Gathered {
  const tables = openTables(folder);
  const countries = readCountries(tables, countryRows);
  const wikis = new Map(countryRows.map((row) => [cell(row, 'country'), cell(row, 'wiki')]));
  const ownFiles = existsSync(own)
    ? readdirSync(own)
        .filter((file) => file.endsWith('.tsv'))
        .toSorted()
    : [];
  const ownRows = (file: string): readonly Row[] => readRows(readFileSync(join(own, file), 'utf8'));
  const drafts = [
    ...CORE.flatMap((name) => curatedDrafts(tables.rows(`curated/${name}`), `curated/${name}`, CORE_FAME)),
    ...countryDrafts(tables, countries).map((one) => ({ ...one, wiki: wikis.get(one.country) ?? one.name })),
    ...TAIL.flatMap((name) => curatedDrafts(tables.rows(`curated/${name}`), `curated/${name}`, TAIL_FAME)),
    ...ownFiles.flatMap((file) => {
      const name = basename(file, '.tsv');
      return name === METONYMS
        ? metonymDrafts(ownRows(file))
        : curatedDrafts(ownRows(file), `own/${name}`, TAIL_FAME, '2026-11');
    }),
    ...congress(tables),
    ...everyPolitician(tables, countries),
    ...ukParliament(tables),
    ...wikitrivia(tables),
    ...pudding(tables),
    ...captainFact(tables),
    ...bundestag(tables),
    ...baseball(tables),
    ...lookups(tables),
    ...factbook(tables, countries),
    ...openStates(tables),
    ...researchOrgs(tables),
    ...parties(tables, countries),
    ...footballClubs(tables, countries),
    ...competitions(tables, countries),
    ...newspapers(tables, countries),
    ...operators(tables),
  ].filter((one) => one.name !== '');
  const popularTitles = new Set(tables.rows('wikipedia-popular/titles').map((row) => cell(row, 'title')));
  return { drafts, popularTitles, missing: tables.missing };
}
