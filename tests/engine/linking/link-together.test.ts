import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../engine/linking/article-view';
import { createCountryWords } from '../../../engine/linking/country-words';
import { openEntityIndex } from '../../../engine/linking/entity-index';
import type { LinkRequest } from '../../../engine/linking/link-name';
import { createLinkSubject } from '../../../engine/linking/link-subject';
import { linkTogether } from '../../../engine/linking/link-together';
import { writeIndex } from '../../../tools/entities/write-index';
import { loadKnowledge } from '../../../tools/load-knowledge';
import { entity } from '../../tools/entities/drafts';

const { lexicon, entities: bundled } = loadKnowledge();
if (!bundled) throw new Error('the entity list is not built');
const countries = createCountryWords(lexicon);
const body = { role: 'goalkeeper', affiliation: 'Quillport Rovers', country: 'GB' };
const index = openEntityIndex(
  writeIndex(
    [
      entity({ name: 'Odile Brancusi', ...body, role: 'goalkeeper', prominence: 0.9 }),
      entity({ name: 'Teodor Aldane', wiki: 'Teodor Aldane', ...body, prominence: 0.42 }),
      entity({ name: 'Marit Sollund', wiki: 'Marit Sollund', ...body, affiliation: 'Fenwick Town', prominence: 0.42 }),
      entity({ name: 'Ofwatch', wiki: 'Ofwatch', kind: 'government', role: 'regulator', prominence: 0.9 }),
    ],
    '2026-11-22',
  ),
);
const linkSubject = createLinkSubject(lexicon, index, countries);
const view = viewArticle({ text: 'The evening was quiet and the rain held off.', blocks: [] }, countries);
const person = (name: string, role: string | null = null): LinkRequest => ({ name, aliases: [], type: 'person', role });
const linked = (...requests: readonly LinkRequest[]) =>
  linkTogether(requests, view, linkSubject).map((link) => link?.entity?.name ?? null);

describe('names of one article', () => {
  it('lets who is sure speak for others of the same body, in any order', () => {
    expect(linked(person('Teodor Aldane'))).toEqual([null]);
    expect(linked(person('Odile Brancusi'), person('Teodor Aldane'))).toEqual(['Odile Brancusi', 'Teodor Aldane']);
    expect(linked(person('Teodor Aldane'), person('Odile Brancusi'))).toEqual(['Teodor Aldane', 'Odile Brancusi']);
  });

  it('says so', () => {
    const [, link] = linkTogether([person('Odile Brancusi'), person('Teodor Aldane')], view, linkSubject);
    expect(link?.reason).toContain('named beside Odile Brancusi');
  });

  it('helps neither members of other bodies nor private people', () => {
    expect(linked(person('Odile Brancusi'), person('Marit Sollund'))).toEqual(['Odile Brancusi', null]);
    expect(linked(person('Odile Brancusi'), person('Teodor Aldane', 'a nurse'))).toEqual(['Odile Brancusi', null]);
  });
});

describe('who speaks for a body', () => {
  it.each(['a spokesperson for Ofwatch', 'spokeswoman for Ofwatch', 'Ofwatch spokesman', "Ofwatch's spokesman"])(
    '%s is nobody, and the body is said',
    (name) => {
      const link = linkSubject({ name, aliases: [], type: 'unnamed', role: null }, view);
      expect(link?.entity).toBeNull();
      expect(link?.speaksFor?.name).toBe('Ofwatch');
    },
  );

  it.each(['a spokesperson for Odile Brancusi', 'Odile Brancusi’s spokesman', 'spokesman', 'a spokesperson for them'])(
    '%s is nobody, and no person is said',
    (name) => {
      expect(linkSubject({ name, aliases: [], type: 'unnamed', role: null }, view)?.speaksFor).toBeUndefined();
    },
  );
});

it('takes a body for what else it is called, but not for the country beside it', () => {
  const link = (name: string, alias: string) =>
    createLinkSubject(lexicon, bundled, countries)({ name, aliases: [alias], type: 'organization', role: null }, view)
      ?.entity?.name ?? null;
  expect(link('Visit Imaginary Norway', 'Norway')).toBeNull();
  expect(link('Imaginary Space Administration', 'NASA')).toBe('NASA');
});
