/** Whether Saidby keeps quiet on a page, by what the user chose. */
import { isWithin, siteOf } from './hosts';
import type { Settings } from './settings';

export type OffReason = 'site' | 'paused';

/** Null when it may run. `now` in milliseconds since 1970. */
export function whyOff(settings: Settings, url: string | undefined, now: number): OffReason | null {
  if (isPaused(settings, now)) return 'paused';
  const host = siteOf(url);
  return host !== null && settings.offHosts.some((site) => isWithin(host, site)) ? 'site' : null;
}

export function isPaused(settings: Settings, now: number): boolean {
  if (settings.pausedUntil === null) return false;
  return settings.pausedUntil === -1 || now < settings.pausedUntil;
}

/** Switches a page's site off, or on again: then every entry goes that covers it, parent domains included. */
export function switchSite(settings: Settings, url: string, on: boolean): Pick<Settings, 'offHosts'> {
  const host = siteOf(url);
  if (host === null) return { offHosts: settings.offHosts };
  const others = settings.offHosts.filter((site) => !isWithin(host, site));
  return { offHosts: on ? others : [...others, host].toSorted() };
}

/** The next local midnight, for "until tomorrow". */
export function tomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
