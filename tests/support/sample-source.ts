/** The invented article as the exports take it. */
import type { ExportSource } from '../../exports/source';
import { sampleResult, sampleText } from './sample-result';

export const sampleSource: ExportSource = {
  article: sampleResult,
  text: sampleText,
  url: 'https://www.harrow-courier.example/news/ferry-walkout',
  accessed: '2026-03-10T21:15:00.000Z',
  textHash: 'a'.repeat(64),
};
