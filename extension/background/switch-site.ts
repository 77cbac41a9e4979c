/** Switches a site off or on again, for menu and keyboard. The readers in the tabs watch the settings and obey at once. */
import { switchSite, whyOff } from '../is-off';
import { updateSettings } from '../settings-store';

/** Does nothing for pages without a host. A pause is left as it is. */
export async function toggleSite(url: string | undefined): Promise<void> {
  if (url === undefined) return;
  await updateSettings((now) => switchSite(now, url, whyOff({ ...now, pausedUntil: null }, url, 0) === 'site'));
}
