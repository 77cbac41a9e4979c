/** The role as the article prints it first; what the list of known people adds, with its date and links, after it. */
import type { LinkedEntity, Speaker } from '../../engine/index';
import { yearOf } from '../format';
import { type Translate, useTranslate } from '../translate';
import type { CardView } from './card-view';

function knownRole({ role, from, to }: LinkedEntity, t: Translate): string | null {
  if (role === null) return null;
  const since = yearOf(from);
  const until = yearOf(to);
  if (since !== null && until !== null) return t('card.knownYears', { role, from: since, to: until });
  return since === null ? t('card.knownAs', { role }) : t('card.knownSince', { role, from: since });
}

function Links({ entity }: { readonly entity: LinkedEntity }) {
  const t = useTranslate();
  const { qid, wiki } = entity;
  return (
    <span class="links">
      {wiki !== null && (
        <a href={`https://en.wikipedia.org/wiki/${encodeURIComponent(wiki.replaceAll(' ', '_'))}`} {...outside}>
          {t('card.wikipedia')}
        </a>
      )}
      {qid !== null && (
        <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(qid)}`} {...outside}>
          {t('card.wikidata')}
        </a>
      )}
    </span>
  );
}

/** The other site learns nothing of the article. */
const outside = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } as const;

export function CardIdentity({ view, speaker }: { readonly view: CardView; readonly speaker: Speaker }) {
  const t = useTranslate();
  const { entity, anonymityReason } = view;
  const known = entity && knownRole(entity, t);
  return (
    <div class="identity">
      {speaker.role && (
        <p class="role" dir="auto">
          {speaker.role.text}
        </p>
      )}
      {speaker.sourceType !== 'namedPerson' && <p class="source">{t(`card.${speaker.sourceType}`)}</p>}
      {speaker.members.length > 0 && <p class="quiet">{t('card.together', { names: speaker.members.join(', ') })}</p>}
      {anonymityReason !== null && <p class="quiet">{t('card.anonymity', { reason: anonymityReason })}</p>}
      {entity && (
        <p class="known">
          {known !== null && <span>{known}</span>}
          <Links entity={entity} />
        </p>
      )}
    </div>
  );
}
