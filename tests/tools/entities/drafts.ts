/** Invented entities for tests. */
import { draft, type Draft } from '../../../tools/entities/draft';
import type { Entity } from '../../../tools/entities/settle';

export const person = (given: Partial<Draft> & { readonly name: string }): Draft =>
  draft({ kind: 'person', source: 'hand', date: '2026-10', role: 'minister', country: 'FR', ...given });

export const entity = (given: Partial<Entity> & { readonly name: string }): Entity => ({
  aliases: [],
  kind: 'person',
  role: 'minister of weather',
  affiliation: 'Ministry of Weather',
  country: 'FR',
  pronoun: 'she',
  qid: '',
  wiki: given.name,
  from: '2019',
  to: '',
  date: '2026-10',
  prominence: 0.5,
  sources: ['hand'],
  ...given,
});
