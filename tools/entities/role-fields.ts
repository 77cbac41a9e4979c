/** The fields of life that a role's words point at: two roles are compatible when they share one. */
import type { Row } from '../../engine/knowledge/lexicon';
import { foldLetters } from '../../engine/linking/name-key';

export type FieldsOf = (role: string) => ReadonlySet<string>;

export function createFieldsOf(rows: readonly Row[]): FieldsOf {
  const fields = new Map(rows.map((row) => [foldLetters(row['word'] ?? ''), (row['fields'] ?? '').split('|')]));
  const known = new Map<string, ReadonlySet<string>>();
  return (role) => {
    const before = known.get(role);
    if (before) return before;
    const words = foldLetters(role).split(/[^\p{L}-]+/u);
    const found: ReadonlySet<string> = new Set(words.flatMap((word) => fields.get(word) ?? []));
    known.set(role, found);
    return found;
  };
}
