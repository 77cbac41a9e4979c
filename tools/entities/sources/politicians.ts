/** People of parliaments and governments. */
import type { Row } from '../../../engine/knowledge/lexicon';
import type { Countries } from '../countries';
import { draft, type Draft, type Pronoun } from '../draft';
import { bareTitle, cell, titleOf, values, yearOf, type Tables } from '../tables';

const GENDERS: Readonly<Record<string, Pronoun>> = {
  male: 'he',
  female: 'she',
  m: 'he',
  f: 'she',
  'non-binary': 'they',
};
const pronounOf = (gender: string): Pronoun => GENDERS[gender.toLowerCase()] ?? '';

const SITTING_US = 0.45;
const FORMER_US = 0.2;
const SITTING_UK = 0.3;
const FORMER_UK = 0.12;
const HAS_ARTICLE = 0.12;
const LEADER = 0.6;
const RECENT_YEAR = 2015;
const RECENT = 0.06;
/** Chambers that newspapers do not quote by office; they only add namesakes. */
const MINISTERIAL =
  /\b(?:minister|president|chancellor|secretary of state|governor|speaker|premier|taoiseach|mayor)\b/i;
const MINISTER = 0.1;
/** What stands in these tables without being a person: "first Borne government", "14th Cabinet of ...". */
const NOT_A_PERSON =
  /\b(?:government|cabinet|ministry|ministerium|council of ministers|gabinete|gouvernement|kabinett)\b/i;

interface Position {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly country: string;
}

function positionsOf(row: Row): readonly Position[] {
  return values(row, 'positions').map((value) => {
    const [title = '', start = '', end = '', country = ''] = value.split(';');
    return { title, start, end, country };
  });
}

export function everyPolitician(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('every-politician-scrapers/people').flatMap((row) => {
    const wiki = titleOf(cell(row, 'enwiki'));
    const name = cell(row, 'name');
    const positions = positionsOf(row);
    if (NOT_A_PERSON.test(name)) return [];
    const office = positions.find((one) => MINISTERIAL.test(one.title)) ?? positions[0];
    const country =
      positions.map((one) => countries.code(one.country.replaceAll('-', ' '))).find((code) => code !== '') ?? '';
    const recent = positions.some(
      (one) => Number(yearOf(one.start)) >= RECENT_YEAR || Number(yearOf(one.end)) >= RECENT_YEAR,
    );
    return draft({
      name: wiki === '' ? name : bareTitle(wiki),
      aliases: wiki === '' ? [] : [name],
      kind: 'person',
      role: office?.title ?? '',
      country,
      pronoun: pronounOf(cell(row, 'gender')),
      qid: cell(row, 'qid'),
      wiki,
      from: yearOf(office?.start ?? ''),
      to: yearOf(office?.end ?? ''),
      source: 'every-politician-scrapers',
      date: '2023-01',
      fame:
        (wiki === '' ? 0 : HAS_ARTICLE) +
        (recent ? RECENT : 0) +
        (office && MINISTERIAL.test(office.title) ? MINISTER : 0),
    });
  });
}

export function congress(tables: Tables): readonly Draft[] {
  return tables.rows('congress-legislators/people').map((row) => {
    const wiki = titleOf(cell(row, 'wikipedia'));
    const sitting = cell(row, 'current') === '1';
    const party = cell(row, 'party');
    const role = cell(row, 'role');
    return draft({
      name: wiki === '' ? cell(row, 'name') : bareTitle(wiki),
      aliases: [cell(row, 'name'), ...values(row, 'aliases')],
      kind: 'person',
      role: [party, role, cell(row, 'state') && `for ${cell(row, 'state')}`].filter((part) => part !== '').join(' '),
      country: 'US',
      pronoun: pronounOf(cell(row, 'gender')),
      qid: cell(row, 'qid'),
      wiki,
      from: yearOf(cell(row, 'start')),
      to: sitting ? '' : yearOf(cell(row, 'end')),
      source: 'congress-legislators',
      date: '2026-06-15',
      fame: sitting ? SITTING_US : FORMER_US,
    });
  });
}

/** Governors and mayors are quoted nationally; state legislators are here above all as namesakes. */
const STATE_FAME: Readonly<Record<string, number>> = {
  governor: 0.35,
  lt_governor: 0.12,
  'attorney general': 0.15,
  mayor: 0.05,
};
const STATE_ROLES: Readonly<Record<string, string>> = {
  lower: 'member of the state house',
  upper: 'state senator',
  legislature: 'state legislator',
  lt_governor: 'lieutenant governor',
};

export function openStates(tables: Tables): readonly Draft[] {
  return tables.rows('openstates-people/people').map((row) => {
    const office = cell(row, 'role');
    const place =
      cell(row, 'jurisdiction')
        .match(/place:([^/]+)/)?.[1]
        ?.replaceAll('_', ' ') ?? '';
    return draft({
      name: cell(row, 'name'),
      aliases: values(row, 'aliases').filter((alias) => !alias.includes(',')),
      kind: 'person',
      role: [cell(row, 'party'), STATE_ROLES[office] ?? office].filter((part) => part !== '').join(' '),
      affiliation: [place && place.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()), cell(row, 'state')]
        .filter((part) => part !== '')
        .join(', '),
      country: 'US',
      pronoun: pronounOf(cell(row, 'gender')),
      from: yearOf(cell(row, 'start')),
      to: cell(row, 'section') === 'retired' ? yearOf(cell(row, 'end')) : '',
      source: 'openstates-people',
      date: '2026-08-05',
      fame: STATE_FAME[office] ?? 0,
    });
  });
}

export function ukParliament(tables: Tables): readonly Draft[] {
  return tables.rows('uk-parliament-wikidata/members').map((row) => {
    const end = yearOf(cell(row, 'end'));
    const term = cell(row, 'term');
    const chamber = term.includes('of the United Kingdom') ? 'MP' : `member of the ${term.replace(/^\d+\w+ /, '')}`;
    return draft({
      name: cell(row, 'name'),
      kind: 'person',
      role: `${cell(row, 'party')} ${chamber} for ${cell(row, 'constituency')}`.trim(),
      affiliation: cell(row, 'party'),
      country: 'GB',
      qid: cell(row, 'qid'),
      from: yearOf(cell(row, 'start')),
      to: end,
      source: 'uk-parliament-wikidata',
      date: '2026-04-15',
      fame: end === '' ? SITTING_UK : FORMER_UK,
    });
  });
}

export function bundestag(tables: Tables): readonly Draft[] {
  return tables.rows('openparliamenttv-de/persons').map((row) =>
    draft({
      name: cell(row, 'name'),
      kind: 'person',
      role: cell(row, 'type') === 'memberOfParliament' ? 'member of the German Bundestag' : 'German politician',
      country: 'DE',
      pronoun: pronounOf(cell(row, 'gender')),
      qid: cell(row, 'qid'),
      source: 'openparliamenttv-de',
      date: '2022-02-25',
    }),
  );
}

/** States that are no more; who also has a living one is counted there, who has two living ones nowhere. */
const FORMER_STATES: ReadonlySet<string> = new Set(['DD', 'SU', 'YU', 'CS']);

function countryOf(codes: readonly string[]): string {
  const living = codes.filter((code) => /^[A-Z]{2}$/.test(code) && !FORMER_STATES.has(code));
  return living.length === 1 ? (living[0] ?? '') : '';
}

export function captainFact(tables: Tables): readonly Draft[] {
  return tables.rows('captainfact-wikidata-politicians/politicians').map((row) =>
    draft({
      name: cell(row, 'native_name'),
      kind: 'person',
      role: cell(row, 'description'),
      country: countryOf(values(row, 'country')),
      qid: cell(row, 'qid'),
      source: 'captainfact-wikidata-politicians',
      date: '2017-08-09',
      fame: RECENT,
    }),
  );
}

const HOLDER =
  /^(?<office>(?:\p{Lu}?\p{Ll}[\p{L}.-]*\s+|of\s+|the\s+|and\s+|for\s+)*)(?<name>[^,(]+?)\s*(?:\(since (?<since>[^)]*)\)|,|$)/u;
const CAPITALS = /\p{Lu}{2,}/u;

/** "President Abdelmadjid TEBBOUNE (since 12 December 2019)": a surname in capitals, an office before the name. */
export function factbook(tables: Tables, countries: Countries): readonly Draft[] {
  return tables.rows('cia-factbook/leaders').flatMap((row) => {
    const text = cell(row, 'holder_text');
    const since = /\(since ([^)]*)\)/.exec(text)?.[1] ?? '';
    const head = (text.split(/[,(;]/)[0] ?? '').trim();
    const words = head.split(/\s+/);
    const capital = words.findIndex((word) => CAPITALS.test(word));
    if (capital < 0 || HOLDER.exec(head) === null) return [];
    const name = words.slice(officeEnd(words)).map(unshout).join(' ');
    if (!name.includes(' ')) return [];
    const country = countries.code(cell(row, 'country'));
    return draft({
      name,
      kind: 'person',
      role: `${cell(row, 'office')} of ${cell(row, 'country')}`,
      country,
      from: /(\d{4})/.exec(since)?.[1] ?? '',
      source: 'cia-factbook',
      date: '2026-01-22',
      fame: LEADER,
      joinsOnly: true,
    });
  });
}

const OFFICE_WORD =
  /^(?:President|Prime|Minister|King|Queen|Emir|Sultan|Amir|Prince|Princess|Grand|Duke|Sheikh|Shaykh|Governor|Governor-General|General|Chancellor|Premier|Chairman|Chairperson|of|the|Council|Crown|Transitional|Transition|Transitions|Interim|Acting|Federal|State|Supreme|Leader|Taoiseach|Sovereign|Co-prince|Deputy|Administrator|Chief|Executive|Lieutenant|Colonel|Maj\.|Gen\.|Lt\.|Col\.|Capt\.|Field|Marshal|Mar\.|Dr\.|Sir|Dame|Lord|Hon\.|Ambassador|Commander|Army|Commissioner|High|Republic|Vice|and|First|Secretary|Territorial|Assembly|Government|Paramount|Malietoa|Tuimalealiifano|Head|Presidential|Leadership|National|Sovereignty|Member|Secretariat|Party|Communist|Central|Committee|Monarch|Pope|His|Her|Majesty|Captain-Regents?|Captain|Regent)$/;

function officeEnd(words: readonly string[]): number {
  const end = words.findIndex((word) => !OFFICE_WORD.test(word));
  return end < 0 ? words.length : end;
}

/** "TEBBOUNE" -> "Tebboune", "VON DER LEYEN" -> "Von Der Leyen"; other words stay. */
function unshout(word: string): string {
  if (!CAPITALS.test(word)) return word;
  return word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase());
}
