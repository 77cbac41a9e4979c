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
];

/** Nothing that stands here is a role. */
const misses: readonly (readonly [string, string])[] = [
  ['Lotte Brink, however, did not agree.', 'Lotte Brink'],
  ['On Tuesday, Lotte Brink agreed.', 'Lotte Brink'],
  ['Mrs Lotte Brink agreed.', 'Lotte Brink'],
  ['He told Lotte Brink, and the mayor left.', 'Lotte Brink'],
  ['Lotte Brink said the minister was late.', 'Lotte Brink'],
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
