/**
 * npx tsx tools/probe-strangers.ts [--errors]
 *
 * How often a private person who bears the name of somebody in the list is taken for them: names from all over the list
 * are put into articles about small places, with printed roles of people nobody has an article about. Beside it the
 * other side: the same names with the role the list gives them. Printed by how well known the bearer in the list is.
 */
import { viewArticle } from '../engine/linking/article-view';
import { createCountryWords } from '../engine/linking/country-words';
import type { EntityIndex, IndexedEntity } from '../engine/linking/entity';
import type { LinkRequest } from '../engine/linking/link-name';
import { createLinkSubject } from '../engine/linking/link-subject';
import { LOCAL_NEWS, PLAIN_NEWS, STRANGER_ROLES } from './entities/stranger-cases';
import { loadKnowledge } from './load-knowledge';

/** A prime, so that every letter and every role comes up. */
const STEP = 7;
const BANDS = [0, 0.2, 0.35, 0.55, 0.75, 1.01] as const;

/** log10 of bearers of a name that private people are likely to bear, as those drawn from the list by chance are not. */
const COMMON_NAME = 3;

type Kind = keyof typeof STRANGER_ROLES | 'no role, common name' | 'own role' | 'own role, plain news';

interface Tally {
  asked: number;
  linked: number;
}

function namesOf(index: EntityIndex): readonly IndexedEntity[] {
  const people: IndexedEntity[] = [];
  for (let id = 0; id < index.size; id += STEP) {
    const one = index.entity(id);
    if (one.kind === 'person' && one.name.includes(' ') && (one.qid !== null || one.wiki !== null)) people.push(one);
  }
  return people;
}

const request = (name: string, role: string | null): LinkRequest => ({ name, aliases: [], type: 'person', role });

function run(args: readonly string[]): number {
  const { entities, lexicon } = loadKnowledge();
  if (!entities) {
    process.stderr.write('the entity list must be built\n');
    return 2;
  }
  const countries = createCountryWords(lexicon);
  const link = createLinkSubject(lexicon, entities, countries);
  const view = (text: string) => viewArticle({ text, blocks: [], published: '2026-05-01' }, countries);
  const [local, plain] = [LOCAL_NEWS.map(view), PLAIN_NEWS.map(view)];
  const tallies = new Map<string, Tally>();
  const count = (kind: Kind, one: IndexedEntity, linked: boolean): void => {
    const band = BANDS.findLastIndex((from) => one.prominence >= from);
    const tally = tallies.get(`${kind}|${band}`) ?? { asked: 0, linked: 0 };
    tallies.set(`${kind}|${band}`, { asked: tally.asked + 1, linked: tally.linked + (linked ? 1 : 0) });
  };
  namesOf(entities).forEach((one, at) => {
    const place = local[at % local.length];
    const news = plain[at % plain.length];
    if (!place || !news) return;
    for (const [kind, roles] of Object.entries(STRANGER_ROLES) as [
      keyof typeof STRANGER_ROLES,
      readonly (string | null)[],
    ][]) {
      const role = roles[at % roles.length] ?? null;
      const found = link(request(one.name, role), place);
      const linked = Boolean(found?.entity);
      count(kind, one, linked);
      if (kind === 'no role' && one.commonness >= COMMON_NAME) count('no role, common name', one, linked);
      if (args.includes('--errors') && found?.entity && one.prominence >= 0.35)
        process.stdout.write(
          `${kind}: ${one.name} [${role}] -> ${found.entity.wiki ?? found.entity.qid} (${found.entity.role}) ${one.prominence.toFixed(2)} ${found.confidence.toFixed(2)}\n`,
        );
    }
    if (one.role === null) return;
    count('own role', one, link(request(one.name, one.role), place)?.entity?.name === one.name);
    count('own role, plain news', one, link(request(one.name, null), news)?.entity?.name === one.name);
  });
  const kinds = [...new Set([...tallies.keys()].map((key) => key.split('|')[0] ?? ''))];
  process.stdout.write(
    `linked, by prominence ${BANDS.slice(0, -1)
      .map((from) => `>= ${from}`)
      .join(', ')}\n`,
  );
  for (const kind of kinds) {
    const cells = BANDS.slice(0, -1).map((_, band) => {
      const { asked, linked } = tallies.get(`${kind}|${band}`) ?? { asked: 0, linked: 0 };
      return asked === 0 ? '-' : `${((100 * linked) / asked).toFixed(1)} % of ${asked}`;
    });
    process.stdout.write(`${kind}: ${cells.join(' | ')}\n`);
  }
  return 0;
}

process.exitCode = run(process.argv.slice(2));
