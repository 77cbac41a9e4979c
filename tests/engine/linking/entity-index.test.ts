import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEntityIndex } from '../../../engine/linking/entity-index';
import { FILE_NAMES, type FileName } from '../../../engine/linking/index-format';
import { nameKey } from '../../../engine/linking/name-key';
import { writeIndex } from '../../../tools/entities/write-index';
import { loadEntities } from '../../../tools/load-entities';
import { ASSETS } from '../../../tools/load-knowledge';
import { entity } from '../../tools/entities/drafts';

const LIST = [
  entity({ name: 'Odile Brancusi', qid: 'Q900000001', aliases: ['Odile Brâncuși-Hale'] }),
  entity({ name: 'Odile Brancusi', wiki: 'Odile Brancusi (rower)', role: 'rower', qid: 'Q900000002' }),
  entity({ name: 'Teodor von der Aue', wiki: '', qid: '' }),
  entity({ name: 'María Inés Quiroga Paz', qid: 'Q900000003', prominence: 0.9 }),
  entity({
    name: 'Institute of Quiet Weather Studies',
    kind: 'organization',
    pronoun: 'it',
    country: 'GB',
    aliases: ['IQWS'],
  }),
];
const files = writeIndex(LIST, '2026-11-22');
const index = openEntityIndex(files);
const altered = (name: FileName, change: (bytes: Uint8Array) => Uint8Array) => ({
  ...files,
  [name]: change(files[name].slice()),
});

describe('the index in place', () => {
  it('gives back every field', () => {
    const [hit] = index.find('ODILE BRÂNCUȘI-HALE');
    expect(hit?.primary).toBe(false);
    expect(index.entity(hit?.id ?? -1)).toMatchObject({
      key: 'Q900000001',
      qid: 'Q900000001',
      wiki: 'Odile Brancusi',
      name: 'Odile Brancusi',
      kind: 'person',
      role: 'minister of weather',
      affiliation: 'Ministry of Weather',
      country: 'FR',
      pronoun: 'she',
      from: '2019',
      to: null,
      factDate: '2026-10',
    });
  });

  it('finds namesakes, long names by their parts, bodies by their words, the well known by family name', () => {
    expect(index.find('Odile Brancusi').map((hit) => index.entity(hit.id).wiki)).toEqual([
      'Odile Brancusi',
      'Odile Brancusi (rower)',
    ]);
    expect(index.findByStart('maria', 'ines').map((hit) => hit.name)).toEqual(['María Inés Quiroga Paz']);
    expect(index.findByEnds('maria', 'paz').map((hit) => hit.name)).toEqual(['María Inés Quiroga Paz']);
    expect(index.findByBag('Quiet Weather Institute for Studies').map((hit) => hit.name)).toEqual([
      'Institute of Quiet Weather Studies',
    ]);
    expect(index.findBySurname('von der Aue').map((hit) => hit.name)).toEqual(['Teodor von der Aue']);
    expect(index.findBySurname('Aue').map((hit) => hit.name)).toEqual(['Teodor von der Aue']);
  });

  it('says its date and size, and refuses ids it does not have', () => {
    expect([index.date, index.size]).toEqual(['2026-11-22', LIST.length]);
    expect(() => index.entity(LIST.length)).toThrow(RangeError);
    expect(() => index.entity(-1)).toThrow(RangeError);
  });

  it('writes the same bytes for the same entities in any order', () => {
    expect(writeIndex(LIST.toReversed(), '2026-11-22')).toEqual(files);
  });
});

describe('damaged files', () => {
  it.each(FILE_NAMES)('%s missing, cut, altered, of another kind or version', (name) => {
    const others = Object.fromEntries(FILE_NAMES.filter((one) => one !== name).map((one) => [one, files[one]]));
    expect(() => openEntityIndex(others)).toThrow(`${name} is missing`);
    expect(() => openEntityIndex(altered(name, (bytes) => bytes.slice(0, 10)))).toThrow(`${name} is cut off`);
    expect(() => openEntityIndex(altered(name, (bytes) => bytes.slice(0, bytes.length - 8)))).toThrow(`${name} has`);
    expect(() => openEntityIndex(altered(name, (bytes) => bytes.fill(0)))).toThrow(`${name} is not an entity file`);
    expect(() => openEntityIndex(altered(name, (bytes) => bytes.fill(9, 4, 5)))).toThrow('has version 9');
    const other = FILE_NAMES.find((one) => one !== name) ?? name;
    expect(() => openEntityIndex({ ...files, [name]: files[other] })).toThrow(`${name} is another file`);
  });

  it('finds any single altered byte of the content', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILE_NAMES),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        (name, place, change) => {
          const start = 32;
          const at = start + Math.floor(place * (files[name].length - start));
          expect(() =>
            openEntityIndex(altered(name, (bytes) => bytes.fill((bytes[at] ?? 0) ^ change, at, at + 1))),
          ).toThrow('entity list');
        },
      ),
    );
  });

  it('refuses files of different builds', () => {
    const newer = writeIndex([...LIST, entity({ name: 'Ada Nyström' })], '2026-11-22');
    expect(() => openEntityIndex({ ...files, 'names.bin': newer['names.bin'] })).toThrow('different builds');
  });

  it('opens from an offset that is not a multiple of four', () => {
    const shifted = Object.fromEntries(
      FILE_NAMES.map((name) => {
        const room = new Uint8Array(files[name].length + 1);
        room.set(files[name], 1);
        return [name, room.subarray(1)];
      }),
    );
    expect(openEntityIndex(shifted).size).toBe(LIST.length);
  });
});

describe('the bundled list', () => {
  const bundled = loadEntities(`${ASSETS}/entities`);
  if (!bundled) throw new Error('the entity list is not built');
  const STEP = 37;

  it('is as large as it should be', () => {
    let people = 0;
    let others = 0;
    for (let id = 0; id < bundled.size; id += STEP) {
      const { kind, qid, wiki } = bundled.entity(id);
      if (qid === null && wiki === null) continue;
      if (kind === 'person') people += STEP;
      else others += STEP;
    }
    expect(people).toBeGreaterThan(90_000);
    expect(others).toBeGreaterThan(30_000);
  });

  it('finds its names', () => {
    for (let id = 0; id < bundled.size; id += STEP) {
      const { name } = bundled.entity(id);
      expect(bundled.find(name).map((hit) => hit.id)).toContain(id);
    }
  });

  it('finds nothing for random words', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')),
      minLength: 9,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, letters, (first, last) => {
        expect(bundled.find(`${first} ${last}`)).toEqual([]);
      }),
    );
  });

  it('only ever answers with names of that key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const hit of bundled.find(text)) expect(nameKey(hit.name)).toBe(nameKey(text));
      }),
    );
  });
});
