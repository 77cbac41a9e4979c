/** How often the right speaker stands among the candidates at all: what no choice between them can exceed. */
import { ratio } from './figures';
import type { Case } from './judge';
import type { Trace } from './run-document';
import { carriesSurname, isSpeaker } from './same-name';
import type { TracedCase } from './splits';

export interface OracleRecall {
  readonly quotes: number;
  /** Over all gold speech that names a source, missed stretches included. */
  readonly recall: number | null;
}

export function oracleRecall(cases: readonly TracedCase[]): OracleRecall {
  const judged = cases.filter(({ one }) => one.kind === 'speech' && one.basis !== null);
  const reachable = judged.filter(({ one, trace }) => trace !== undefined && isReachable(one, trace));
  return { quotes: judged.length, recall: ratio(reachable.length, judged.length) };
}

export function isReachable({ gold, document }: Case, { linked }: Trace): boolean {
  if (gold.sources && gold.sources.length > 0) {
    return gold.sources.some(
      ([start, end]) =>
        linked.mentions.some((mention) => mention.start < end && mention.end > start) ||
        linked.chains.some(({ name }) => carriesSurname(document.text.slice(start, end), name)),
    );
  }
  return linked.chains.some(({ name }) => isSpeaker(gold, name));
}
