/**
 * npx tsx tools/measure-linking.ts GOLD.jsonl [--errors]
 *
 * Gives the linker the gold speakers' names and printed roles, so that its figures do not hang on the rest of the engine,
 * and counts over quotes: right, wrong, unlinked though listed, not in the list, strangers linked.
 */
import { readFileSync } from 'node:fs';
import type { Article, Linking } from '../engine/document';
import { viewArticle } from '../engine/linking/article-view';
import { createCountryWords } from '../engine/linking/country-words';
import { createLinkSubject } from '../engine/linking/link-subject';
import { linkTogether } from '../engine/linking/link-together';
import { readGoldForLinking, sameTitle, titlesOf, type GoldSpeaker } from './entities/gold';
import { loadKnowledge } from './load-knowledge';

interface Outcome {
  readonly speaker: GoldSpeaker;
  readonly link: Linking | null;
  readonly what:
    | 'right'
    | 'wrong'
    | 'unlinked'
    | 'notListed'
    | 'notListedLinked'
    | 'stranger'
    | 'strangerLinked'
    | 'notJudged';
}

const TYPES = {
  person: 'person',
  org: 'organization',
  organization: 'organization',
  group: 'group',
  unnamed: 'unnamed',
} as const;

function judge(speaker: GoldSpeaker, link: Linking | null, titles: ReadonlySet<string>): Outcome['what'] {
  const { wiki } = speaker;
  if (wiki === undefined) return 'notJudged';
  if (wiki === null) return link?.entity ? 'strangerLinked' : 'stranger';
  if (sameTitle(wiki, link?.entity?.wiki ?? null)) return 'right';
  if (!titles.has(wiki)) return link?.entity ? 'notListedLinked' : 'notListed';
  return link?.entity ? 'wrong' : 'unlinked';
}

function run(args: readonly string[]): number {
  const [path] = args;
  const { entities, lexicon } = loadKnowledge();
  if (path === undefined || !entities) {
    process.stderr.write(
      'usage: tsx tools/measure-linking.ts GOLD.jsonl [--errors] (and the entity list must be built)\n',
    );
    return 2;
  }
  const documents = readGoldForLinking(readFileSync(path, 'utf8'));
  const titles = titlesOf(entities, documents);
  const countries = createCountryWords(lexicon);
  const link = createLinkSubject(lexicon, entities, countries);
  const outcomes = documents.flatMap(({ article, speakers }) => {
    const view = viewArticle(article satisfies Article, countries);
    const requests = speakers.map(({ name, also, type, role }) => ({ name, aliases: also, type: TYPES[type], role }));
    const links = linkTogether(requests, view, link);
    return speakers.map((speaker, at): Outcome => {
      const found = links[at] ?? null;
      return { speaker, link: found, what: judge(speaker, found, titles) };
    });
  });
  const count = (...kinds: readonly Outcome['what'][]): number =>
    outcomes.filter((one) => kinds.includes(one.what)).reduce((sum, one) => sum + one.speaker.quotes, 0);
  const identities = count('right', 'wrong', 'unlinked', 'notListed', 'notListedLinked');
  const listed = count('right', 'wrong', 'unlinked');
  const strangers = count('stranger', 'strangerLinked');
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;
  process.stdout.write(
    [
      `in the list: ${share(listed, identities)} quotes of speakers with an identity`,
      `linked right, of those in the list: ${share(count('right'), listed)}`,
      `wrong: ${share(count('wrong', 'notListedLinked'), identities)}`,
      `strangers linked: ${share(count('strangerLinked'), strangers)}`,
      '',
    ].join('\n'),
  );
  if (args.includes('--errors')) {
    for (const { what, speaker, link: found } of outcomes) {
      if (['right', 'stranger', 'notJudged'].includes(what)) continue;
      const got = found
        ? `${found.entity?.wiki ?? found.entity?.qid} ${found.confidence.toFixed(2)} (${found.reason})`
        : 'nobody';
      process.stdout.write(
        `${what}: ${speaker.name} [${speaker.role ?? ''}] x${speaker.quotes}: ${got}; gold ${speaker.wiki}\n`,
      );
    }
    for (const { what, speaker, link: found } of outcomes)
      if (what === 'notJudged' && found)
        process.stdout.write(
          `not judged: ${speaker.name} [${speaker.role ?? ''}] -> ${found.entity?.wiki ?? found.entity?.qid} ${found.confidence.toFixed(2)}\n`,
        );
  }
  return 0;
}

process.exitCode = run(process.argv.slice(2));
