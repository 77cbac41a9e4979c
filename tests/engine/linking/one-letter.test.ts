import { expect, it } from 'vitest';
import { isOneLetterApart } from '../../../engine/linking/one-letter';

it.each([
  ['mbappe', 'mbapp', true],
  ['mbappe', 'mbape', true],
  ['shiza', 'shaza', true],
  ['marsh', 'mrash', true],
  ['marsh', 'marsh', false],
  ['marsh', 'mersch', false],
  ['marsh', 'hsram', false],
  ['', 'a', true],
  ['', 'ab', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isOneLetterApart(one, other)).toBe(expected);
  expect(isOneLetterApart(other, one)).toBe(expected);
});
