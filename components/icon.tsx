/** The few pictures of the interface. All are decoration: the words beside them say the same. */

const paths = {
  arrow: 'M4 12 12 4M5.5 4H12v6.5',
  chevron: 'm4 6 4 4 4-4',
  gear: 'M2 5h7m4 0h1M2 11h1m4 0h7M9 3v4M7 9v4',
  panel: 'M2 3h12v10H2zM10 3v10',
  share: 'M8 10V2m0 0L5 5m3-3 3 3M3 9v5h10V9',
  pause: 'M5.5 3v10M10.5 3v10',
  quotes:
    'M3 10.5C3 7 4 5 6.5 4M3 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0Zm6.5 0C9.5 7 10.5 5 13 4M9.5 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0Z',
  off: 'M8 2v6M4.5 4a5.4 5.4 0 1 0 7 0',
  page: 'M4 2h6l3 3v9H4zM6.5 8h4M6.5 11h4',
  alert: 'M8 2 1.8 13.5h12.4zM8 6.5v3M8 11.6v.1',
  lock: 'M4 7h8v7H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
