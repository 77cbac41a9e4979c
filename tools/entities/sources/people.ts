/** People known for other things than politics. */
import { draft, type Draft } from '../draft';
import { bareTitle, cell, titleOf, type Tables } from '../tables';

/** Page views a day that count as fully famous; the scale is logarithmic. */
const FULL_VIEWS = 100_000;
const VIEW_WEIGHT = 0.5;
const RECENT_PLAYER = 2022;
const PLAYER = 0.12;
const FORMER_PLAYER = 0.06;
const LOOKED_UP = 0.4;
const KINDS = { person: 'person', organization: 'organization' } as const;

export const viewFame = (views: number): number =>
  Math.min(1, Math.log10(1 + Math.max(0, views)) / Math.log10(FULL_VIEWS)) * VIEW_WEIGHT;

export function pudding(tables: Tables): readonly Draft[] {
  return tables.rows('pudding-people-map/people').map((row) => {
    const wiki = titleOf(cell(row, 'wikipedia'));
    return draft({
      name: bareTitle(wiki),
      aliases: [cell(row, 'name')],
      kind: 'person',
      role: cell(row, 'occupation'),
      country: 'US',
      wiki,
      source: 'pudding-people-map',
      date: '2019-05',
      fame: viewFame(Number(cell(row, 'views_median'))),
    });
  });
}

export function baseball(tables: Tables): readonly Draft[] {
  return tables.rows('chadwick-baseball/people').map((row) => {
    const last = Number(cell(row, 'last_year'));
    return draft({
      name: cell(row, 'name'),
      kind: 'person',
      role: `baseball: ${cell(row, 'role')}`,
      affiliation: 'Major League Baseball',
      qid: cell(row, 'qid'),
      to: last > 0 && last < RECENT_PLAYER ? String(last) : '',
      source: 'chadwick-baseball',
      date: '2026-07-01',
      fame: last >= RECENT_PLAYER ? PLAYER : FORMER_PLAYER,
    });
  });
}

export function lookups(tables: Tables): readonly Draft[] {
  return tables
    .rows('qid-lookups/lookups')
    .filter((row) => cell(row, 'status') === 'corroborated')
    .flatMap((row) => {
      const kind = cell(row, 'kind');
      if (kind !== 'person' && kind !== 'organization') return [];
      return draft({
        name: cell(row, 'name'),
        kind: KINDS[kind],
        qid: cell(row, 'qid'),
        source: 'qid-lookups',
        date: '2026-08',
        fame: LOOKED_UP,
      });
    });
}

/** Decks of people; the line of text is an event, so that only name, id and views are taken. */
const PEOPLE_DECKS = /leaders|people/;
const COMPANY_DECKS = /companies|brands|media/;
const TEAM_DECKS = /teams/;

export function wikitrivia(tables: Tables): readonly Draft[] {
  return tables.rows('wikitrivia/entities').flatMap((row) => {
    const deck = cell(row, 'deck');
    const kind = PEOPLE_DECKS.test(deck)
      ? 'person'
      : COMPANY_DECKS.test(deck) || TEAM_DECKS.test(deck)
        ? 'organization'
        : null;
    if (kind === null) return [];
    const wiki = titleOf(cell(row, 'wikipedia'));
    return draft({
      name: bareTitle(wiki),
      kind,
      role: cell(row, 'description'),
      qid: cell(row, 'qid'),
      wiki,
      source: 'wikitrivia',
      date: '2026-06-25',
      // These are views of some months.
      fame: viewFame(Number(cell(row, 'pageviews')) / 90),
    });
  });
}
