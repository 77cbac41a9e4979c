/** One source's word on one entity, before merging. */

export type Kind =
  | 'person'
  | 'organization'
  | 'government'
  | 'group'
  | 'publication'
  | 'document'
  | 'place'
  | 'metonym';
export type Pronoun = '' | 'he' | 'she' | 'they' | 'it';

export interface Draft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly role: string;
  readonly affiliation: string;
  /** ISO 3166-1 alpha-2, or '' where unknown. */
  readonly country: string;
  readonly pronoun: Pronoun;
  /** "Q42", or ''. */
  readonly qid: string;
  /** English Wikipedia title, or ''. */
  readonly wiki: string;
  /** Years, or ''. */
  readonly from: string;
  readonly to: string;
  /** Name of the table. */
  readonly source: string;
  /** ISO date (or month, or year) of the facts. */
  readonly date: string;
  /** What this source says of how widely known it is, 0..1. */
  readonly fame: number;
  /** Only adds to an entity that other tables know: its rows have no ids and spell names their own way. */
  readonly joinsOnly: boolean;
}

const EMPTY = {
  aliases: [],
  role: '',
  affiliation: '',
  country: '',
  pronoun: '',
  qid: '',
  wiki: '',
  from: '',
  to: '',
  fame: 0,
  joinsOnly: false,
} as const;

export function draft(given: Pick<Draft, 'name' | 'kind' | 'source' | 'date'> & Partial<Draft>): Draft {
  return { ...EMPTY, ...given };
}
