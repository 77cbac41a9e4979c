import type { Attribution, Chain, Linked, Span } from '../document';
import type { EvidenceStep, Reason } from '../result';

/** How we came to the speaker, step by step: words of saying, words that point, the name they stand for, the role. */
export function giveReason(document: Linked, attribution: Attribution): Reason {
  const steps: EvidenceStep[] = [];
  const add = (kind: EvidenceStep['kind'], span: Span | null, text?: string): void => {
    steps.push({
      kind,
      span,
      text: text ?? (span ? document.article.text.slice(span.start, span.end) : ''),
    });
  };
  const previous = document.quotations[attribution.inheritsFrom ?? -1];
  if (previous) add('previousQuote', toSpan(previous));
  if (attribution.cue) add('cue', toSpan(attribution.cue));
  const mention = attribution.mention === null ? undefined : document.mentions[attribution.mention];
  const inText = mention !== undefined && mention.end > mention.start;
  if (mention) add(stepOf(mention.form), inText ? toSpan(mention) : null);
  const chain = attribution.chain === null ? undefined : document.chains[attribution.chain];
  if (chain) {
    const named = nameSpan(document, chain);
    if (!inText || !named || !touches(named, mention)) add('name', named, chain.name);
    if (chain.role) add('role', toSpan(chain.role), chain.role.text);
  }
  return { rule: attribution.rule, steps };
}

function stepOf(form: string): EvidenceStep['kind'] {
  if (form === 'label') return 'label';
  return form === 'author' ? 'embed' : 'mention';
}

/** The place in the text that gives the chain's full name, nearest to the chain's first mention. */
function nameSpan(document: Linked, chain: Chain): Span | null {
  for (const id of chain.mentions) {
    const mention = document.mentions[id];
    const span = mention?.name ?? mention;
    if (span && document.article.text.slice(span.start, span.end).includes(chain.name)) return toSpan(span);
  }
  return null;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const toSpan = ({ start, end }: Span): Span => ({ start, end });
