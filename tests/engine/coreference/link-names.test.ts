import { describe, expect, it } from 'vitest';
import { chainAt, chained, PLAIN } from '../../support/chains';

/** Text, the short form, and the full name that it stands for. */
const hits: readonly (readonly [string, string, string])[] = [
  ['Harriet Osgood opened the bridge. Osgood said it would last.', 'Osgood said', 'Harriet Osgood'],
  ['Robert Fenwick resigned. “I am done,” said Bob Fenwick.', 'Bob Fenwick', 'Robert Fenwick'],
  ['Mayor Lena Drost spoke. “We wait,” Drost said.', 'Drost said', 'Lena Drost'],
  ['Thomas J. Arkwright left. Thomas Arkwright said so.', 'Thomas Arkwright', 'Thomas J. Arkwright'],
  ['Harbour Freight Holdings (HFH) closed. HFH said it was sorry.', 'HFH said', 'Harbour Freight Holdings'],
  [
    'Quayside Logistics Ltd. lost money. Quayside Logistics said so.',
    'Quayside Logistics said',
    'Quayside Logistics Ltd.',
  ],
  ['Sir Edmund Vale arrived. “No comment,” Sir Edmund said.', 'Sir Edmund', 'Edmund Vale'],
  ['Yusuf al-Harbi wrote. “Yes,” al-Harbi said.', 'al-Harbi said', 'Yusuf al-Harbi'],
  ['“It rained,” said Petrova. Irina Petrova runs the farm.', 'Petrova', 'Irina Petrova'],
];

/** Text, a form, and the name that it must not be given. */
const misses: readonly (readonly [string, string, string])[] = [
  ['Martin Bell sings. Mrs Bell said she left.', 'Mrs Bell', 'Martin Bell'],
  ['George A. Pond left. George B. Pond stayed.', 'George B. Pond', 'George A. Pond'],
  ['Walter Rooke Sr. spoke. Walter Rooke Jr. said nothing.', 'Walter Rooke Jr.', 'Walter Rooke Sr.'],
  ['Anna Moss and Peter Moss met. Anna Moss said yes.', 'Anna Moss', 'Peter Moss'],
];

describe('a shorter form of a name', () => {
  it.each(hits)('%s', (text, form, name) => {
    expect(chainAt(chained(text + PLAIN), form)?.name).toBe(name);
  });

  it.each(misses)('stays apart: %s', (text, form, name) => {
    expect(chainAt(chained(text + PLAIN), form)?.name).not.toBe(name);
  });

  it('goes to whom was named last when two share it, and says that it is not sure', () => {
    const document = chained(`Carla Nunn spoke. Later Victor Nunn came. “Enough,” Nunn said.${PLAIN}`);
    const last = document.mentions.findLast((mention) => mention.form === 'name');
    const links = document.chainsOf[last?.id ?? -1] ?? [];
    expect(links.map((link) => document.chains[link.chain]?.name)).toEqual(['Victor Nunn', 'Carla Nunn']);
    expect(links[0]?.probability).toBeLessThan(0.9);
  });
});
