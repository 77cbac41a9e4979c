/** Metonyms with the actor they stand for: `assets/entities/curated/metonyms.tsv`. */
import type { Row } from '../../../engine/knowledge/lexicon';
import { draft, type Draft } from '../draft';
import { cell, values } from '../tables';

const FAME = 0.5;

export function metonymDrafts(rows: readonly Row[]): readonly Draft[] {
  return rows.map((row) =>
    draft({
      name: cell(row, 'name'),
      aliases: values(row, 'aliases'),
      kind: 'metonym',
      role: `stands for ${cell(row, 'actor')}`,
      affiliation: cell(row, 'actor'),
      country: cell(row, 'country'),
      wiki: cell(row, 'enwiki'),
      source: 'metonyms',
      date: '2026-11',
      fame: FAME,
    }),
  );
}
