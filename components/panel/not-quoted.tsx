/** Whom the article names and does not let speak. */
import type { AnalysedArticle } from '../../engine/index';
import { useTranslate } from '../translate';
import type { Jump } from './jump';

interface NotQuotedProps {
  readonly people: AnalysedArticle['notQuoted'];
  readonly jump: Jump;
}

export function NotQuoted({ people, jump }: NotQuotedProps) {
  const t = useTranslate();
  if (people.length === 0) return null;
  return (
    <details class="not-quoted">
      <summary>
        {t('notQuoted.title')} <span class="count">{people.length}</span>
      </summary>
      <ul>
        {people.map((one) => {
          const first = one.mentions[0];
          return (
            <li key={one.name}>
              <button type="button" class="text-button" disabled={!first} onClick={() => first && void jump(first)}>
                <bdi>{one.name}</bdi>
              </button>{' '}
              <span class="quiet">{t('notQuoted.times', one.mentions.length)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
