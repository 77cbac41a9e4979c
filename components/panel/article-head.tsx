/** Title, outlet and date as the page gives them. */
import type { ArticleHead as Head } from '../../engine/index';
import { dayOf } from '../format';
import { useTranslate } from '../translate';

export function ArticleHead({ head }: { readonly head: Head }) {
  const t = useTranslate();
  const day = dayOf(head.published);
  return (
    <header class="article-head">
      <h2 dir="auto" lang={head.language}>
        {head.title ?? t('head.noTitle')}
      </h2>
      {(head.outlet !== undefined || day !== null) && (
        <p class="quiet">
          {head.outlet !== undefined && <bdi>{head.outlet}</bdi>}
          {head.outlet !== undefined && day !== null && <span aria-hidden="true"> · </span>}
          {day !== null && <time dateTime={head.published}>{day}</time>}
        </p>
      )}
    </header>
  );
}
