/** Who a speaker is: the article's own words first, what the list of known people says only as an addition. */
import type { LinkedEntity, Speaker } from '../../engine/index';
import { yearOf } from '../format';
import { useTranslate, type Translate } from '../translate';

export function SpeakerFacts({ speaker, text }: { readonly speaker: Speaker; readonly text: string | null }) {
  const t = useTranslate();
  const known = speaker.entity && knownRole(speaker.entity, t);
  const reason = speaker.anonymityReason;
  return (
    <div class="facts">
      {speaker.role && (
        <p class="role" dir="auto">
          {speaker.role.text}
        </p>
      )}
      {known && <p class="quiet">{known}</p>}
      {speaker.members.length > 0 && <p class="quiet">{t('list.members', { names: speaker.members.join(', ') })}</p>}
      <p class={speaker.sourceType === 'namedPerson' ? 'for-ears' : 'source-type'}>
        {t(`source.${speaker.sourceType}`)}
      </p>
      {reason && text !== null && (
        <p class="quiet">{t('list.anonymity', { reason: text.slice(reason.start, reason.end) })}</p>
      )}
    </div>
  );
}

function knownRole(entity: LinkedEntity, t: Translate): string | null {
  if (entity.role === null) return null;
  const { role } = entity;
  const from = yearOf(entity.from);
  const to = yearOf(entity.to);
  if (from !== null && to !== null) return t('list.entityRoleYears', { role, from, to });
  return from === null ? t('list.entityRole', { role }) : t('list.entityRoleSince', { role, from });
}
