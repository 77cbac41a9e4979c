/**
 * `npm run build-news-hosts -- DIR` writes `assets/news-hosts.tsv` from `DIR/hosts.tsv`, the list of newspapers beside it
 * (`DIR/../entities/newspapers-wikidata/newspapers.tsv`) and `assets/news-hosts/*.tsv` (added and left out by hand).
 * Same inputs, same bytes. What the sources are stands in `assets/news-hosts.SOURCES.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Row, readRows } from '../engine/knowledge/lexicon';

interface Host {
  readonly domain: string;
  readonly publisher: string;
  readonly country: string;
  readonly language: string;
  readonly sources: string;
}

const root = resolve(import.meta.dirname, '..');
const copyleftSource = 'news-homepages';
const newspapers = 'newspapers-wikidata';
const hostName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const read = (path: string): readonly Row[] => readRows(readFileSync(path, 'utf8'));
const cell = (row: Row, column: string): string => (row[column] ?? '').trim();

/** Domain of a newspaper's own site; null for a page on somebody else's host. */
function ownDomain(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const domain = hostname.toLowerCase().replace(/^www\d?\./, '');
  return pathname === '/' && hostName.test(domain) ? domain : null;
}

function fromHosts(rows: readonly Row[]): readonly Host[] {
  return rows.map((row) => ({
    domain: cell(row, 'domain').toLowerCase(),
    publisher: cell(row, 'publisher'),
    country: cell(row, 'country'),
    language: cell(row, 'language'),
    sources: cell(row, 'sources')
      .split('|')
      .filter((source) => source !== copyleftSource)
      .join('|'),
  }));
}

/** English newspapers of which Wikidata knows the site and the country: those without are mostly long closed. */
function fromNewspapers(rows: readonly Row[], countries: ReadonlyMap<string, string>): readonly Host[] {
  return rows.flatMap((row) => {
    const domain = ownDomain(cell(row, 'url'));
    const isEnglish = cell(row, 'language')
      .split(/[,|;]\s*/)
      .includes('English');
    const country = countries.get(cell(row, 'country'));
    if (!domain || !isEnglish || !country) return [];
    return [{ domain, publisher: cell(row, 'name'), country, language: 'en', sources: newspapers }];
  });
}

/** The first row of a domain gives its names; the sources of all are kept. */
function merge(hosts: readonly Host[]): readonly Host[] {
  const byDomain = new Map<string, Host>();
  for (const host of hosts) {
    const known = byDomain.get(host.domain);
    if (!known) byDomain.set(host.domain, host);
    else {
      const sources = [...new Set([...known.sources.split('|'), ...host.sources.split('|')])].join('|');
      byDomain.set(host.domain, {
        ...known,
        language: known.language || host.language,
        country: known.country || host.country,
        sources,
      });
    }
  }
  return [...byDomain.values()];
}

/** A language that no source states is the country's, where that has one for the news. */
function withLanguage(host: Host, languages: ReadonlyMap<string, string>): Host {
  return host.language ? host : { ...host, language: languages.get(host.country) ?? '' };
}

function write(hosts: readonly Host[]): void {
  const lines = hosts.map(({ domain, publisher, country, language, sources }) =>
    [domain, publisher, country, language, sources].join('\t'),
  );
  const table = ['domain\tpublisher\tcountry\tlanguage\tsources', ...lines.toSorted()].join('\n');
  writeFileSync(join(root, 'assets/news-hosts.tsv'), `${table}\n`);
  const english = hosts.filter((host) => host.language === 'en').length;
  console.log(`${hosts.length} hosts, ${english} of them English`);
}

function build(folder: string): void {
  const byHand = (name: string): readonly Row[] => read(join(root, 'assets/news-hosts', `${name}.tsv`));
  const places = byHand('countries');
  const countries = new Map(places.map((row) => [cell(row, 'name'), cell(row, 'country')]));
  const languages = new Map(places.map((row) => [cell(row, 'country'), cell(row, 'language')]));
  const left = new Set(byHand('left-out').map((row) => cell(row, 'domain')));
  const listed = fromHosts(read(join(folder, 'hosts.tsv')));
  const merged = merge([
    ...fromHosts(byHand('added')),
    ...listed.filter((host) => host.sources !== ''),
    ...fromNewspapers(read(join(folder, '../entities', newspapers, 'newspapers.tsv')), countries),
  ]);
  write(
    merged
      .filter((host) => hostName.test(host.domain) && !left.has(host.domain))
      .map((host) => withLanguage(host, languages)),
  );
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: build-news-hosts DIR');
build(folder);
