/** Problems that did not stop the reading, in the reader's words. */
import { useTranslate } from '../translate';

export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const t = useTranslate();
  const noEntities = warnings.includes('entities unavailable');
  const cut = warnings.some((warning) => warning.startsWith('text cut'));
  if (!noEntities && !cut) return null;
  return (
    <ul class="warnings">
      {noEntities && <li>{t('warnings.entities')}</li>}
      {cut && <li>{t('warnings.cut')}</li>}
    </ul>
  );
}
