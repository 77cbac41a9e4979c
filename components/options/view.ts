/** What the options page shows and changes. The same fields as the extension's settings, which components do not know. */
export interface OptionsView {
  readonly offHosts: readonly string[];
  readonly ownHosts: readonly string[];
  /** Milliseconds since 1970, -1 until switched on again, null while on. */
  readonly pausedUntil: number | null;
  readonly marks: 'underline' | 'tint' | 'hover';
  readonly cardOpens: 'hover' | 'click' | 'keyboard';
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly badge: boolean;
  readonly showReported: boolean;
}

export interface OptionsActions {
  readonly change: (part: Partial<OptionsView>) => void;
  readonly pause: (how: PauseChoice) => void;
  /** The host as it was understood, or null when the text is no host. */
  readonly addOff: (text: string) => string | null;
  readonly removeOff: (host: string) => void;
  /** Must ask the browser before anything is awaited. Null when the text is no host; else whether leave was given. */
  readonly addOwn: (text: string) => Promise<boolean> | null;
  readonly removeOwn: (host: string) => void;
  readonly exportSettings: () => void;
  /** False when the text holds no settings. */
  readonly importSettings: (text: string) => Promise<boolean>;
  readonly eraseAll: () => Promise<void>;
}

export type PauseChoice = 'off' | 'tomorrow' | 'always';
