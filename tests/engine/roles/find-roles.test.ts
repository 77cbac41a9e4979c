import { describe, expect, it } from 'vitest';
import { chainAt, chained, PLAIN } from '../../support/chains';

/** Text, name, role as printed. */
const hits: readonly (readonly [string, string, string])[] = [
  ['Finance minister Lotte Brink said no.', 'Lotte Brink', 'Finance minister'],
  ['“No,” said Acting Harbour Commissioner Hugo Lind.', 'Hugo Lind', 'Acting Harbour Commissioner'],
  ['Lotte Brink, a lecturer in law at Tannery College, agreed.', 'Lotte Brink', 'lecturer in law at Tannery College'],
  ['Lotte Brink, 34, a teacher in Ostford, Kansas, agreed.', 'Lotte Brink', 'teacher in Ostford, Kansas'],
  ['The school’s head teacher, Lotte Brink, agreed.', 'Lotte Brink', 'school’s head teacher'],
  ['Lotte Brink, who runs the clinic on the quay, agreed.', 'Lotte Brink', 'runs the clinic on the quay'],
  ['Lotte Brink, who replaced Jan Maas as coach, agreed.', 'Lotte Brink', 'coach'],
  ['Lotte Brink is a surgeon at the county hospital.', 'Lotte Brink', 'surgeon at the county hospital'],
  ['Lotte Brink, former ambassador to Chile, agreed.', 'Lotte Brink', 'former ambassador to Chile'],
  ['Lotte Brink of the Ostford Bakers Guild agreed.', 'Lotte Brink', 'of the Ostford Bakers Guild'],
  ['Lotte Brink left early. She is a pilot.', 'Lotte Brink', 'pilot'],
  ['The illustrator Lotte Brink agreed.', 'Lotte Brink', 'illustrator'],
  ['Norvia’s new military chief Lotte Brink said no.', 'Lotte Brink', 'Norvia’s new military chief'],
  ['The England midfielder Lotte Brink agreed.', 'Lotte Brink', 'England midfielder'],
  ['His wife, Lotte Brink, agreed.', 'Lotte Brink', 'wife'],
  ['Lotte Brink (chair of the parish council) agreed.', 'Lotte Brink', 'chair of the parish council'],
  ['Lotte Brink, a resident who saw the fire, agreed.', 'Lotte Brink', 'resident who saw the fire'],
  [
    'Lotte Brink, who follows prices as a managing director at Harbour Bank, agreed.',
    'Lotte Brink',
    'managing director at Harbour Bank',
  ],
  ['Lotte Brink, who has a degree and works in shipping, agreed.', 'Lotte Brink', 'works in shipping'],
  ['Lotte Brink, whose son died in the fire, agreed.', 'Lotte Brink', 'whose son died in the fire'],
  ['Lotte Brink, with the Tannery Institute, agreed.', 'Lotte Brink', 'with the Tannery Institute'],
  ['Lotte Brink, now a baker in Ostford, agreed.', 'Lotte Brink', 'baker in Ostford'],
  ['Lotte Brink, PhD, an oceanographer at Tannery College, agreed.', 'Lotte Brink', 'oceanographer at Tannery College'],
  ['Ostford University professors Lotte Brink and Jan Maas agreed.', 'Jan Maas', 'Ostford University professors'],
  ['The posts by a user named brink77 are long. “No,” Brink77 wrote.', 'Brink77', 'user'],
  ['Lotte Brink, one of the survivors, agreed.', 'Lotte Brink', 'one of the survivors'],
  ['The top-ranked Lotte Brink agreed.', 'Lotte Brink', 'top-ranked'],
  ['Brinkware’s Lotte Brink agreed.', 'Lotte Brink', 'Brinkware'],
  ['Lotte Brink runs a bakery in Ostford.', 'Lotte Brink', 'runs a bakery in Ostford'],
  ['A ship carries President Lotte Brink across.', 'Lotte Brink', 'President'],
  ['He met tattoo artist Lotte Brink there.', 'Lotte Brink', 'tattoo artist'],
  ['Lotte Brink was an aide despite the row.', 'Lotte Brink', 'aide'],
];

/** Nothing that stands here is a role. */
const misses: readonly (readonly [string, string])[] = [
  ['Lotte Brink, however, did not agree.', 'Lotte Brink'],
  ['On Tuesday, Lotte Brink agreed.', 'Lotte Brink'],
  ['Mrs Lotte Brink agreed.', 'Lotte Brink'],
  ['He told Lotte Brink, and the mayor left.', 'Lotte Brink'],
  ['Lotte Brink said the minister was late.', 'Lotte Brink'],
  ['In a letter to the mayor, Lotte Brink said no.', 'Lotte Brink'],
  ['After meeting the president, Lotte Brink agreed.', 'Lotte Brink'],
  ['Speaking to the minister, Lotte Brink said no.', 'Lotte Brink'],
  ['Lotte Brink, a day later, agreed.', 'Lotte Brink'],
  ['For Lotte Brink, a win is a win.', 'Lotte Brink'],
  ['With Lotte Brink, a film was made.', 'Lotte Brink'],
  ['A man who rivals Lotte Brink came late.', 'Lotte Brink'],
  ['He attacked Lotte Brink, who had denounced him as a fraud.', 'Lotte Brink'],
];

describe('roles as printed', () => {
  it.each(hits)('%s', (text, name, role) => {
    expect(chainAt(chained(text + PLAIN), name)?.role?.text).toBe(role);
  });

  it.each(misses)('none in: %s', (text, name) => {
    expect(chainAt(chained(text + PLAIN), name)?.role).toBeNull();
  });

  it('point at the words in the text', () => {
    const text = 'Yesterday finance minister Lotte Brink said no.';
    const role = chainAt(chained(text + PLAIN), 'Lotte Brink')?.role;
    expect(text.slice(role?.start, role?.end)).toBe('finance minister');
  });

  it('join what different places say', () => {
    const text = 'Surgeon Lotte Brink left. Brink, a novelist, stayed away.';
    expect(chainAt(chained(text + PLAIN), 'Lotte Brink')?.role?.text).toBe('Surgeon, novelist');
  });
});
