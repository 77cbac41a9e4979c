/** RIS: the article as a newspaper article (`TY - NEWS`), each quote as a note (`N1`). */
import { authorsOf, datePartsOf, notesOf } from './citation';
import { type ExportSource, receiptOf } from './source';

const lineEnd = '\r\n';

export function writeRis(source: ExportSource): string {
  const { head } = source.article;
  const receipt = receiptOf(source);
  const published = datePartsOf(head.published);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', head.title],
    ['T2', head.outlet],
    ...authorsOf(head.byline).map((name) => ['AU', name] as const),
    ['PY', published?.year],
    ['DA', dateOf(head.published)],
    ['LA', head.language],
    ['UR', receipt.url],
    ['Y2', dateOf(receipt.accessed)],
    ...notesOf(source).map((note) => ['N1', note] as const),
    ['N1', `Saidby ${receipt.engineVersion}; SHA-256 of the text ${receipt.textHash}`],
    ['ER', ''],
  ];
  const written = lines.filter(([, value]) => value !== undefined && value !== null);
  return written.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`).join(lineEnd) + lineEnd;
}

/** `YYYY/MM/DD`, with empty parts where they are not known. */
function dateOf(iso: string | undefined): string | null {
  const parts = datePartsOf(iso);
  return parts === null ? null : `${parts.year}/${parts.month ?? ''}/${parts.day ?? ''}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
