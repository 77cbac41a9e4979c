/**
 * What the user chose. `parse-settings.ts` reads it out of anything, `settings-store.ts` keeps it.
 */
export interface Settings {
  /** Hosts switched off, with their subdomains ("example.org" covers "www.example.org"). */
  readonly offHosts: readonly string[];
  /** Hosts the user added ("Always on this site"). A copy for show: what the browser granted is what counts. */
  readonly ownHosts: readonly string[];
  /** Off everywhere: until this time in milliseconds since 1970, `Infinity` is stored as -1, null for on. */
  readonly pausedUntil: number | null;
  /** How strongly quotes are marked. */
  readonly marks: 'underline' | 'tint' | 'hover';
  /** How the card opens. */
  readonly cardOpens: 'hover' | 'click' | 'keyboard';
  /** Milliseconds, 0 to 2000. */
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly badge: boolean;
  readonly showReported: boolean;
}

export const defaultSettings: Settings = {
  offHosts: [],
  ownHosts: [],
  pausedUntil: null,
  marks: 'underline',
  cardOpens: 'hover',
  openDelay: 500,
  closeDelay: 300,
  badge: false,
  showReported: false,
};

/** The longest delay that a reader can choose for the card, in milliseconds. */
export const longestDelay = 2000;
