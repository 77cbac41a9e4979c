import { expect, it } from 'vitest';
import { bodyBag } from '../../../engine/linking/body-bag';

it.each([
  ['Campaign for Anti-Fog Lamps', 'Campaign for Antifog Lamps'],
  ['Ministry of Defence Works Office', 'Ministry of Defense Works'],
  ['Institute for Quiet Weather Studies', 'Institute of Quiet Weather Studies'],
])('%s is %s', (one, other) => {
  expect(bodyBag(one)).not.toBe('');
  expect(bodyBag(one)).toBe(bodyBag(other));
});

it.each([
  ['Campaign for Anti-Fog Lamps', 'Campaign for Fog Lamps'],
  ['Quiet Weather Institute', 'Loud Weather Institute'],
])('%s is not %s', (one, other) => {
  expect(bodyBag(one)).not.toBe(bodyBag(other));
});

it('has nothing for names of few words', () => {
  expect(bodyBag('Weather Institute')).toBe('');
});
