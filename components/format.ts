/** Numbers and dates in the language of the interface. */

export function percent(share: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A date as the page gave it (ISO 8601, perhaps the day alone); null when it is none. */
export function dayOf(iso: string | undefined): string | null {
  if (iso === undefined) return null;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(date);
}

/** Day and time for "paused until". */
export function momentOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

export function yearOf(iso: string | null): string | null {
  return iso === null ? null : (/^\d{4}/.exec(iso)?.[0] ?? null);
}
