/** One quote as a row of the table that researchers work with. The columns and their order are documented and stay. */
import type { Gender, LinkedEntity, Quote, Speaker } from '../engine/index';
import { type ExportSource, receiptOf, speakerOf, textAt, textOfQuote } from './source';

export const columns = [
  'quote_id',
  'article_url',
  'article_title',
  'outlet',
  'byline',
  'published',
  'accessed',
  'order',
  'paragraph',
  'char_start',
  'char_end',
  'quote_text',
  'speech_type',
  'words',
  'speaker_as_printed',
  'speaker_full_name',
  'role_as_printed',
  'organisation',
  'source_type',
  'wikidata_qid',
  'identity_candidates',
  'gender_value',
  'gender_basis',
  'cue',
  'channel',
  'anonymity_reason',
  'confidence',
  'rule',
  'user_edited',
  'engine_version',
  'entity_list_date',
] as const;

export type Column = (typeof columns)[number];
export type QuoteRow = Readonly<Record<Column, string>>;

/** Decimals of the confidence: more would promise more than it knows. */
const confidenceDigits = 2;

const speechTypes = { direct: 'direct', partial: 'mixed', reported: 'indirect' } as const;

/** Empty cells stand for "not known". */
export function quoteRow(source: ExportSource, quote: Quote, at: number): QuoteRow {
  const receipt = receiptOf(source);
  const speaker = speakerOf(source, quote);
  return {
    quote_id: quote.id,
    article_url: receipt.url,
    article_title: receipt.title ?? '',
    outlet: receipt.outlet ?? '',
    byline: receipt.byline ?? '',
    published: receipt.published ?? '',
    accessed: receipt.accessed,
    order: String(at + 1),
    paragraph: String(quote.paragraph),
    char_start: String(quote.segments[0]?.start ?? ''),
    char_end: String(quote.segments.at(-1)?.end ?? ''),
    quote_text: textOfQuote(source, quote),
    speech_type: speechTypes[quote.kind],
    words: String(quote.words),
    speaker_as_printed: textAt(source, quote.mention),
    ...speakerCells(source, speaker),
    identity_candidates: candidates(source, quote, speaker),
    cue: textAt(source, quote.cue),
    channel: '',
    confidence: quote.confidence.toFixed(confidenceDigits),
    rule: quote.reason.rule,
    user_edited: 'no',
    engine_version: receipt.engineVersion,
    entity_list_date: receipt.entityListDate ?? '',
  };
}

type SpeakerColumn =
  | 'speaker_full_name'
  | 'role_as_printed'
  | 'organisation'
  | 'source_type'
  | 'wikidata_qid'
  | 'gender_value'
  | 'gender_basis'
  | 'anonymity_reason';

function speakerCells(source: ExportSource, speaker: Speaker | null): Pick<QuoteRow, SpeakerColumn> {
  const { value, basis } = genderOf(speaker);
  return {
    speaker_full_name: speaker?.name ?? '',
    role_as_printed: speaker?.role?.text ?? '',
    organisation: speaker?.type === 'organization' ? speaker.name : (speaker?.entity?.affiliation ?? ''),
    source_type: speaker?.sourceType ?? 'unknown',
    wikidata_qid: speaker?.entity?.qid ?? '',
    gender_value: value,
    gender_basis: basis,
    anonymity_reason: textAt(source, speaker?.anonymityReason ?? null),
  };
}

const fromPronoun: Readonly<Record<Gender, string>> = { m: 'he', f: 'she', n: 'it', unknown: 'unknown' };

/** Only what somebody stated: a pronoun of the article, else of the list. Never guessed from a name. */
function genderOf(speaker: Speaker | null): { readonly value: string; readonly basis: string } {
  if (speaker && speaker.pronoun !== 'unknown')
    return { value: fromPronoun[speaker.pronoun], basis: 'pronoun in the article' };
  const listed = speaker?.entity?.pronoun;
  return listed ? { value: listed, basis: 'entity list' } : { value: 'unknown', basis: '' };
}

/** Whoever else it may be: rival speakers for a doubtful quote, rival identities for a clear one. */
function candidates(source: ExportSource, quote: Quote, speaker: Speaker | null): string {
  const others = quote.rivals.map((at) => source.article.speakers[at]?.name).filter((name) => name !== undefined);
  return [...others, ...(speaker?.entityRivals ?? []).map(nameOfEntity)].join('|');
}

function nameOfEntity(entity: LinkedEntity): string {
  const id = entity.qid ?? entity.wiki;
  return id === null ? entity.name : `${entity.name} (${id})`;
}
