/** The names of one article together: who is surely linked helps the others that belong to the same body. */
import type { LinkedEntity, Linking } from '../document';
import type { ArticleView } from './article-view';
import type { LinkRequest, LinkSubject } from './link-name';

/** From here on a link may speak for others. */
const SURE = 0.9;

/** One link for each request, in order; the order of the requests does not matter. */
export function linkTogether(
  requests: readonly (LinkRequest | null)[],
  view: ArticleView,
  linkSubject: LinkSubject,
): readonly (Linking | null)[] {
  const alone = requests.map((request) => (request ? linkSubject(request, view) : null));
  const company: readonly LinkedEntity[] = alone.flatMap((link) =>
    link?.entity && link.confidence >= SURE ? [link.entity] : [],
  );
  if (company.length === 0) return alone;
  const together = { ...view, company };
  return requests.map((request, at) => alone[at] ?? (request ? linkSubject(request, together) : null));
}
