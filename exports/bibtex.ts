/** BibTeX (UTF-8): the article with its quotes as a note. */
import { authorsOf, datePartsOf, notesOf } from './citation';
import { type ExportSource, receiptOf } from './source';

export function writeBibtex(source: ExportSource): string {
  const { head } = source.article;
  const receipt = receiptOf(source);
  const published = datePartsOf(head.published);
  const authors = authorsOf(head.byline).map((name) => `{${escape(name)}}`);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['entrysubtype', 'newspaper'],
    ['title', head.title === undefined ? null : `{${escape(head.title)}}`],
    ['journal', head.outlet === undefined ? null : escape(head.outlet)],
    ['author', authors.length === 0 ? null : authors.join(' and ')],
    ['year', published?.year],
    ['month', published?.month === null ? null : published?.month],
    ['date', head.published === undefined ? null : isoDay(head.published)],
    ['language', head.language],
    ['url', address(receipt.url)],
    ['urldate', isoDay(receipt.accessed)],
    [
      'note',
      escape([...notesOf(source), `Saidby ${receipt.engineVersion}, text SHA-256 ${receipt.textHash}`].join(' ')),
    ],
  ];
  const lines = fields.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `@article{${keyOf(source)},\n${lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

function isoDay(iso: string): string {
  const parts = datePartsOf(iso);
  if (parts === null) return '';
  return [parts.year, parts.month, parts.day].filter((part) => part !== null).join('-');
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}&%$#_~^]/g, (mark) => special[mark] ?? `\\${mark}`);
}

/** `url` is verbatim, but braces must balance. */
function address(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** "harrow2026ferry": outlet, year, first word of the title, in ASCII. */
function keyOf(source: ExportSource): string {
  const { outlet = '', title = '', published } = source.article.head;
  return `${word(outlet) ?? 'article'}${datePartsOf(published)?.year ?? ''}${word(title) ?? ''}`;
}

/** The first word that says something, in ASCII. */
function word(text: string): string | undefined {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .split(' ')
    .find((one) => one !== '' && one !== 'the');
}
