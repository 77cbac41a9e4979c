import type { Board, Draft } from './board';
import type { NameForm } from './name-form';

const ALL_CAPS = /^\P{Ll}*$/u;
const LONG_CAPS = 4;
const ARTICLE = /^(?:the|a|an)\s+/iu;

/** The fullest printing of the name; of equally full ones the first that is not shouted. */
export function chainName(board: Board, draft: Draft): string {
  if (draft.label) return draft.label;
  if (draft.owner) return `${chainName(board, draft.owner.draft)}'s ${draft.owner.thing}`;
  if (draft.members.length > 0) return draft.members.map((id) => memberName(board, id)).join('; ');
  const best = fullest(draft.names);
  return best ? calm(best.printed) : fullestDescription(board, draft);
}

function fullest(names: Iterable<NameForm>): NameForm | null {
  let best: NameForm | null = null;
  for (const name of names) if (!best || weight(name) > weight(best)) best = name;
  return best;
}

function memberName(board: Board, id: number): string {
  const member = board.drafts[id];
  return member && member.members.length === 0 ? chainName(board, member) : '';
}

const weight = (form: NameForm): number =>
  form.words.length + (form.generation ? 0.5 : 0) - (isShouted(form.printed) ? 0.25 : 0);

const isShouted = (printed: string): boolean =>
  printed.split(' ').some((part) => part.length > LONG_CAPS && ALL_CAPS.test(part));

/** Long words in capitals beside ordinary ones are a headline habit ("SINGAPORE Press Holdings"). */
function calm(printed: string): string {
  const parts = printed.split(' ');
  if (parts.length < 2 || parts.every((part) => ALL_CAPS.test(part))) return printed;
  return parts
    .map((part) =>
      part.length > LONG_CAPS && ALL_CAPS.test(part) ? part.charAt(0) + part.slice(1).toLowerCase() : part,
    )
    .join(' ');
}

function fullestDescription(board: Board, draft: Draft): string {
  let best = '';
  for (const mention of draft.mentions) {
    if (mention.form === 'pronoun' || board.links[mention.id]?.[0]?.rule === 'document of') continue;
    const text = board.document.article.text.slice(mention.start, mention.end).replace(ARTICLE, '');
    if (text.length > best.length) best = text;
  }
  return best.replace(/\s+/gu, ' ');
}
