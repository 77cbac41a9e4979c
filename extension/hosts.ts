/** Host names as settings and permissions hold them: lower case, ASCII, without port, dot at the end or "www.". */

/** The host to switch for a page ("https://www.example.org/a" -> "example.org"), or null where there is none (`file:`). */
export function siteOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : parse(url);
  if (parsed === null) return null;
  const { protocol, hostname } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return readHost(hostname);
}

/** A host as somebody typed or stored it, also as a whole address; null when it is none. */
export function readHost(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || /[\s*@]/.test(trimmed)) return null;
  const url = parse(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  const host = url?.hostname.replace(/\.$/, '').replace(/^www\./, '') ?? '';
  return host === '' ? null : host;
}

/** `URL.parse` and `URL.canParse` are younger than the oldest browsers that are served. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** True when `host` is `site` or a subdomain of it. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The match pattern that asks for a site with its subdomains. */
export function patternOf(site: string): string {
  return `*://*.${site}/*`;
}

/** The site of a pattern like `*://*.example.org/*`; null for patterns of all sites and other forms. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined ? null : readHost(host);
}
