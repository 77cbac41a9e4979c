/** Organisations, parties, clubs, newspapers, countries. */
import type { Countries } from '../countries';
import { draft, type Draft, type Kind } from '../draft';
import { bareTitle, cell, titleOf, values, yearOf, type Tables } from '../tables';

const LATIN = /\p{Script=Latin}/u;
const COUNTRY_FAME = 0.9;
const DEPENDENCY_FAME = 0.4;
const RESEARCH_FAME = 0.12;
const PARTY_FAME = 0.15;
const CLUB_FAME = 0.1;
const CLUB_STEP = 0.02;
const PAPER_FAME = 0.12;
const BRAND_FAME = 0.12;

export function researchOrgs(tables: Tables): readonly Draft[] {
  return tables.rows('ror/orgs').map((row) => {
    const types = values(row, 'types');
    return draft({
      name: cell(row, 'name'),
      aliases: [...values(row, 'acronyms'), ...values(row, 'aliases')].filter((alias) => LATIN.test(alias)),
      kind: types.includes('government') ? 'government' : 'organization',
      role: types.join(', '),
      affiliation: cell(row, 'city'),
      country: cell(row, 'country'),
      qid: cell(row, 'qid'),
      wiki: titleOf(cell(row, 'wikipedia')),
      source: 'ror',
      date: '2026-06-23',
      fame: RESEARCH_FAME,
    });
  });
}

export function parties(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('partyfacts/parties').map((row) => {
    const others = [
      ...cell(row, 'name_english').split(' / '),
      cell(row, 'name_short'),
      ...cell(row, 'name_native').split(' / '),
    ];
    const wiki = titleOf(cell(row, 'wikipedia'));
    return draft({
      name: cell(row, 'name'),
      aliases: [bareTitle(wiki), ...others].filter((alias) => LATIN.test(alias) && alias !== cell(row, 'name')),
      kind: 'organization',
      role: 'political party',
      country: countries.code(cell(row, 'country_iso3')),
      qid: cell(row, 'qid'),
      wiki,
      from: cell(row, 'year_founded'),
      to: cell(row, 'year_dissolved'),
      source: 'partyfacts',
      date: '2026-03-11',
      fame: cell(row, 'year_dissolved') === '' ? PARTY_FAME : 0,
    });
  });
}

/** "Manchester United F.C.", "FC Bayern Munich": the club without its legal form. */
const CLUB_FORM =
  /^(?:A?FC|FK|SK|SC|CF|AS|AC|CD|SV|IF|BK|VfL|VfB)\s+|\s+(?:A?\.?F\.?C\.?|F\.?K\.?|S\.?C\.?|C\.?F\.?|IF|BK)$/;

export function footballClubs(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('reep-football/teams').map((row) => {
    const name = cell(row, 'name');
    const short = name.replace(CLUB_FORM, '');
    const providers = Number(cell(row, 'providers'));
    return draft({
      name,
      aliases: short === name || !short.includes(' ') ? [] : [short],
      kind: 'organization',
      role: 'football club',
      country: countries.code(cell(row, 'country')),
      qid: cell(row, 'qid'),
      from: yearOf(cell(row, 'founded')),
      source: 'reep-football',
      date: '2026-04-05',
      fame: CLUB_FAME + (Number.isFinite(providers) ? providers * CLUB_STEP : 0),
    });
  });
}

export function competitions(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('reep-football/competitions').map((row) =>
    draft({
      name: cell(row, 'name'),
      kind: 'organization',
      role: 'football competition',
      country: countries.code(cell(row, 'country')),
      qid: cell(row, 'qid'),
      source: 'reep-football',
      date: '2026-04-05',
      fame: CLUB_FAME,
    }),
  );
}

export function newspapers(tables: Tables, countries: Countries): readonly Draft[] {
  const world = tables.rows('newspapers-wikidata/newspapers').map((row) =>
    draft({
      name: cell(row, 'name'),
      kind: 'publication',
      role: [cell(row, 'language'), 'newspaper'].filter((part) => part !== '').join('-language '),
      affiliation: cell(row, 'place'),
      country: countries.code(cell(row, 'country')),
      qid: cell(row, 'qid'),
      source: 'newspapers-wikidata',
      date: '2023-12-29',
      fame: PAPER_FAME,
    }),
  );
  const american = tables.rows('us-newspapers-wikidata/newspapers').map((row) =>
    draft({
      name: cell(row, 'name'),
      kind: 'publication',
      role: 'newspaper',
      affiliation: cell(row, 'state'),
      country: 'US',
      qid: cell(row, 'qid'),
      wiki: titleOf(cell(row, 'wikipedia')),
      source: 'us-newspapers-wikidata',
      date: '2025-02-16',
      fame: PAPER_FAME,
    }),
  );
  return [...world, ...american];
}

/** Operators and brands that speak in the news; shops, stops, masts and schools are left out. */
const SPEAKING: readonly (readonly [RegExp, Kind, string])[] = [
  [/^operators\/amenity\/police$/, 'government', 'police force'],
  [/^operators\/amenity\/fire_station$/, 'government', 'fire service'],
  [
    /^operators\/(?:office\/government|amenity\/courthouse|amenity\/prison|amenity\/townhall|landuse\/military)$/,
    'government',
    'public body',
  ],
  [/^operators\/(?:amenity\/hospital|emergency\/ambulance_station)$/, 'organization', 'health service'],
  [
    /^operators\/(?:power\/plant|power\/line|power\/generator|man_made\/pipeline|man_made\/wastewater_plant|route\/railway|telecom\/data_center)$/,
    'organization',
    'utility',
  ],
  [/^operators\/boundary\/protected_area$/, 'government', 'conservation body'],
  [/^brands\/(?:amenity\/bank|office\/insurance)$/, 'organization', 'bank or insurer'],
  [/^brands\/(?:shop\/telecommunication|shop\/mobile_phone)$/, 'organization', 'telecommunications company'],
  [/^transit\/(?:route\/train|route\/subway|route\/ferry)$/, 'organization', 'transport operator'],
];
const ISO = /^[a-z]{2}$/;

export function operators(tables: Tables): readonly Draft[] {
  return tables.rows('name-suggestion-index/brands-operators').flatMap((row) => {
    const [, kind, role] = SPEAKING.find(([pattern]) => pattern.test(cell(row, 'kind'))) ?? [];
    if (kind === undefined || role === undefined || !LATIN.test(cell(row, 'name'))) return [];
    const places = values(row, 'locations');
    const [place = ''] = places;
    return draft({
      name: cell(row, 'name'),
      kind,
      role,
      country: places.length === 1 && ISO.test(place) ? place.toUpperCase() : '',
      qid: cell(row, 'qid'),
      source: 'name-suggestion-index',
      date: '2026-08-22',
      fame: BRAND_FAME,
    });
  });
}

export function countryDrafts(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('country-codes/countries').map((row) => {
    const code = cell(row, 'iso2');
    const name = countries.nameOf.get(code) ?? cell(row, 'name');
    return draft({
      name,
      aliases: [cell(row, 'official_name').replace(/^the /i, ''), cell(row, 'short_name'), cell(row, 'name')].filter(
        (alias) => alias !== '' && alias !== name,
      ),
      kind: 'place',
      role: cell(row, 'independent') === 'Yes' ? 'country' : 'territory',
      country: code,
      pronoun: 'it',
      qid: cell(row, 'qid'),
      source: 'country-codes',
      date: '2026-05-15',
      fame: cell(row, 'independent') === 'Yes' ? COUNTRY_FAME : DEPENDENCY_FAME,
    });
  });
}
