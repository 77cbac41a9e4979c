/** Every format that the quotes can be copied or saved in. */
import { writeBibtex } from './bibtex';
import { writeCslJson } from './csl-json';
import { writeCsv } from './csv';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeRis } from './ris';
import { writeSchemaOrg } from './schema-org';
import type { ExportSource } from './source';
import { writeWebAnnotation } from './web-annotation';

export const formatIds = ['csv', 'json', 'markdown', 'ris', 'bibtex', 'cslJson', 'webAnnotation', 'schemaOrg'] as const;
export type FormatId = (typeof formatIds)[number];

export interface ExportFormat {
  /** File name ending with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (source: ExportSource) => string;
}

export const formats: Readonly<Record<FormatId, ExportFormat>> = {
  csv: { ending: '.csv', mediaType: 'text/csv', write: writeCsv },
  json: { ending: '.json', mediaType: 'application/json', write: writeJson },
  markdown: { ending: '.md', mediaType: 'text/markdown', write: writeMarkdown },
  ris: { ending: '.ris', mediaType: 'application/x-research-info-systems', write: writeRis },
  bibtex: { ending: '.bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  cslJson: { ending: '.csl.json', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
  webAnnotation: { ending: '.annotations.json', mediaType: 'application/ld+json', write: writeWebAnnotation },
  schemaOrg: { ending: '.schema.json', mediaType: 'application/ld+json', write: writeSchemaOrg },
};
