import type { ChainLink, Linked, Mention } from '../../engine/document';
import { cut, place } from './cut';

const LINKS_SHOWN = 3;

export function mentionLines(document: Linked): string[] {
  return document.mentions.map((mention) => {
    const links = (document.chainsOf[mention.id] ?? []).slice(0, LINKS_SHOWN).map(linkText);
    return `  m${mention.id} s${mention.sentence} ${place(mention)} ${cut(document, mention)}  (${traits(mention)})  => ${links.join('; ') || 'no chain'}`;
  });
}

function traits({ form, kind, gender, plural, quotation }: Mention): string {
  return [
    form,
    kind,
    gender === 'unknown' ? '' : gender,
    plural ? 'plural' : '',
    quotation < 0 ? '' : `in #${quotation}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function linkText({ chain, probability, rule, antecedent }: ChainLink): string {
  return `c${chain} ${probability.toFixed(2)} ${rule}${antecedent === null ? '' : ` from m${antecedent}`}`;
}

export function chainLines(document: Linked): string[] {
  return document.chains.map((chain, at) => {
    const role = chain.role ? `, role "${chain.role.text}"` : '';
    const members = chain.members.length === 0 ? '' : `, members ${chain.members.map((id) => `c${id}`).join(' ')}`;
    const link = document.links[at];
    const identity = link?.entity
      ? `\n      -> ${link.entity.name} ${link.entity.qid ?? ''} ${link.entity.wiki ?? ''} ${link.confidence.toFixed(2)} (${link.reason})`
      : link
        ? `\n      -> nobody (${link.reason})`
        : '';
    const mentions = chain.mentions.map((id) => `m${id}`).join(' ');
    return `  c${chain.id} ${chain.name}  (${chain.type}, ${chain.sourceType}, ${chain.gender}${role}${members})  ${mentions}${identity}`;
  });
}
