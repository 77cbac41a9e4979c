import type { Attribution, Chain, Linked, Span } from '../document';
import type { Reported } from '../reported/find-reported';
import type { Speaker } from '../result';
import type { Utterance } from './group-segments';

/** Enough for the interface to jump through; a person named more often needs no further places. */
const MOST_MENTIONS = 50;

/** A runner-up below this is not worth an "A or B". */
export const LEAST_RIVAL = 0.15;

export interface Speakers {
  readonly speakers: readonly Speaker[];
  /** Index into `speakers` by chain id. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** Ids of the chains that are the likeliest speaker of a quote. */
  readonly quoted: ReadonlySet<number>;
}

/** The chains that speak, by first quote, and after them those that are only a quote's runner-up or reported. */
export function listSpeakers(
  document: Linked,
  utterances: readonly Utterance[],
  reported: readonly Reported[],
  anonymityReason: (chain: Chain) => Span | null,
): Speakers {
  const quoted = new Set(utterances.flatMap(({ attributions }) => attributions[0]?.chain ?? []));
  const rivals = utterances.flatMap(({ attributions }) => attributions.flatMap(likelyRivals));
  const indexOf = new Map<number, number>();
  const speakers: Speaker[] = [];
  for (const id of new Set([...quoted, ...rivals, ...reported.flatMap((one) => one.chain ?? [])])) {
    const chain = document.chains[id];
    if (!chain) continue;
    indexOf.set(id, speakers.length);
    speakers.push(toSpeaker(document, chain, speakers.length, anonymityReason(chain)));
  }
  return { speakers, indexOf, quoted };
}

/** Chain ids of the runners-up worth showing. */
export const likelyRivals = (attribution: Attribution): number[] =>
  attribution.rivals.filter((rival) => rival.probability >= LEAST_RIVAL).map((rival) => rival.chain);

function toSpeaker(document: Linked, chain: Chain, at: number, anonymityReason: Span | null): Speaker {
  const link = document.links[chain.id] ?? null;
  return {
    id: `s${at + 1}`,
    name: chain.name,
    aliases: chain.aliases,
    type: chain.type,
    sourceType: chain.sourceType,
    role: chain.role,
    pronoun: chain.gender,
    entity: link?.entity ?? null,
    entityConfidence: link?.confidence ?? 0,
    entityReason: link?.reason ?? '',
    entityRivals: link?.rivals ?? [],
    ...(link?.speaksFor && { speaksFor: link.speaksFor }),
    members: chain.members.flatMap((member) => document.chains[member]?.name ?? []),
    anonymityReason,
    mentions: mentionSpans(document, chain),
  };
}

/** Places in the text that name or describe the chain, at most fifty. */
export function mentionSpans(document: Linked, chain: Chain): Span[] {
  return chain.mentions
    .flatMap((id) => document.mentions[id] ?? [])
    .filter((mention) => mention.end > mention.start)
    .slice(0, MOST_MENTIONS)
    .map(({ start, end }) => ({ start, end }));
}
