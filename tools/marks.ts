/** Writes the style sheet of the marks anew after a change of the palette. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marksSheet } from './build/marks-sheet';

writeFileSync(fileURLToPath(new URL('../extension/page/marks.css', import.meta.url)), marksSheet());
