import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../engine/linking/article-view';
import { createCountryWords } from '../../../engine/linking/country-words';
import { createLinkSubject } from '../../../engine/linking/link-subject';
import { sameTitle } from '../../../tools/entities/gold';
import { loadKnowledge } from '../../../tools/load-knowledge';
import { CASES, CONTEXTS, type LinkCase } from './cases';

const { lexicon, entities } = loadKnowledge();
if (!entities) throw new Error('the entity list is not built');
const countries = createCountryWords(lexicon);
const linkSubject = createLinkSubject(lexicon, entities, countries);

const titleFor = ({ context, name, role, type = 'person' }: LinkCase): string | null => {
  const view = viewArticle({ text: CONTEXTS[context], blocks: [], published: '2025-06-01' }, countries);
  const link = linkSubject({ name, aliases: [], type, role }, view);
  return link?.entity?.wiki ?? link?.entity?.qid ?? null;
};

describe('a name in context', () => {
  it('has enough cases of both kinds', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(CASES.filter((one) => one.means === null).length).toBeGreaterThanOrEqual(75);
  });

  it.each(CASES)('$context: $name ($role) -> $means', (one) => {
    const found = titleFor(one);
    if (one.means === null) expect(found).toBeNull();
    else expect(sameTitle(found, one.means), `${found} instead of ${one.means}`).toBe(true);
  });
});
