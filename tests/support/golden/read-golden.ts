/** Reads a golden file. Throws on anything it does not understand: a golden that is not checked is worse than none. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article, ArticleHead, Block, Span, SpeakerType } from '../../../engine/document';
import type { Golden, GoldenQuote, GoldenSpeaker } from './golden';
import { type Mark, readMarks } from './read-marks';

const TYPES: readonly string[] = ['person', 'organization', 'group', 'unnamed'] satisfies SpeakerType[];
const HEAD_FIELDS: readonly string[] = [
  'title',
  'url',
  'outlet',
  'byline',
  'published',
  'language',
] satisfies (keyof ArticleHead)[];
const BLOCK_KINDS: readonly string[] = [
  'heading',
  'listItem',
  'blockquote',
  'caption',
  'embed',
] satisfies Block['kind'][];

export function readGolden(path: string): Golden {
  const name = basename(path, '.txt');
  try {
    return parseGolden(name, readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

export function parseGolden(name: string, file: string): Golden {
  const rule = file.indexOf('\n---\n');
  if (rule < 0) throw new Error('no line "---" between head and article');
  const lines = file.slice(0, rule).split('\n');
  const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim());
  const speakers = lines.filter((line) => line.startsWith('@')).map(readSpeaker);
  const head = Object.fromEntries(lines.filter((line) => !/^[#@]/.test(line)).map(readField));
  const { article, marks } = readArticle(file.slice(rule + '\n---\n'.length).trimEnd(), head);
  if (comments.length === 0) throw new Error('no comment that says what it shows');
  return { name, comments, article, speakers, ...readLabels(marks, new Set(speakers.map(({ key }) => key))) };
}

function readSpeaker(line: string): GoldenSpeaker {
  const space = line.indexOf(' ');
  const [names, typeNames, role] = line
    .slice(space + 1)
    .split('|')
    .map((part) => part.trim());
  const types = typeNames?.split('/') ?? [];
  if (space < 2 || !names || !types.every(isType))
    throw new Error(`no speaker: "${line}" (want "@key name | type | role")`);
  return { key: line.slice(1, space), names: names.split(' / '), types, role: role ? role : null };
}

function isType(type: string): type is SpeakerType {
  return TYPES.includes(type);
}

function readField(line: string): [string, string] {
  const colon = line.indexOf(': ');
  const field = line.slice(0, colon);
  if (!HEAD_FIELDS.includes(field)) throw new Error(`unknown line in the head: "${line}"`);
  return [field, line.slice(colon + 2)];
}

const SEPARATOR = '\n\n';

function readArticle(body: string, head: ArticleHead): { article: Article; marks: Mark[] } {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const part of body.split(SEPARATOR)) {
    const { kind, author, marked } = readBlockLabel(part);
    const read = readMarks(marked);
    const start = text === '' ? 0 : text.length + SEPARATOR.length;
    text = text === '' ? read.text : `${text}${SEPARATOR}${read.text}`;
    blocks.push({ kind, start, end: text.length, ...(author === undefined ? {} : { author }) });
    for (const mark of read.marks) marks.push({ label: mark.label, start: mark.start + start, end: mark.end + start });
  }
  return { article: { ...head, text, blocks }, marks };
}

/** `[caption] ...`, `[embed=Rita Lowe] ...`; without such a label a block is a paragraph. */
function readBlockLabel(part: string): { kind: Block['kind']; author: string | undefined; marked: string } {
  const label = /^\[(\w+)(?:=([^\]]+))?\] /.exec(part);
  const kind = label?.[1];
  if (!label || !isBlockKind(kind)) return { kind: 'paragraph', author: undefined, marked: part };
  return { kind, author: label[2], marked: part.slice(label[0].length) };
}

function isBlockKind(kind: string | undefined): kind is Block['kind'] {
  return kind !== undefined && BLOCK_KINDS.includes(kind);
}

const QUOTE_LABEL = /^(q\d+)(?:=(\S+))?$/;

function readLabels(
  marks: readonly Mark[],
  keys: ReadonlySet<string>,
): Pick<Golden, 'quotes' | 'excluded' | 'cues' | 'mentions'> {
  const quotes = new Map<string, { speaker: string | null; segments: Span[] }>();
  const mentions = new Map<string, Span[]>();
  const excluded: Span[] = [];
  const cues: Span[] = [];
  for (const { label, start, end } of marks) {
    const quote = QUOTE_LABEL.exec(label);
    if (quote) addSegment(quotes, quote, keys, { start, end });
    else if (label === 'not') excluded.push({ start, end });
    else if (label === 'cue') cues.push({ start, end });
    else if (keys.has(label)) mentions.set(label, [...(mentions.get(label) ?? []), { start, end }]);
    else throw new Error(`unknown label "${label}"`);
  }
  const listed: GoldenQuote[] = [...quotes].map(([id, { speaker, segments }]) => ({ id, speaker, segments }));
  return { quotes: listed, excluded, cues, mentions };
}

function addSegment(
  quotes: Map<string, { speaker: string | null; segments: Span[] }>,
  [, id = '', speaker]: RegExpExecArray,
  keys: ReadonlySet<string>,
  span: Span,
): void {
  const known = quotes.get(id);
  if (known) {
    if (speaker !== undefined) throw new Error(`"${id}" is given a speaker twice`);
    known.segments.push(span);
    return;
  }
  if (speaker !== '?' && !(speaker !== undefined && keys.has(speaker))) throw new Error(`"${id}" has no known speaker`);
  quotes.set(id, { speaker: speaker === '?' ? null : speaker, segments: [span] });
}
