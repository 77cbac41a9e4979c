/** The quoted stretches of a document in reading order: marks found, style voted, pairs made, paragraphs tied together. */
import type { Token, Tokenised } from '../document';
import { blockRanges, type BlockRange } from './block-range';
import { continueParagraphs, type BlockStretches, type LinkedStretch } from './continue-paragraphs';
import { angleStyleOf, type AngleStyle } from './mark-direction';
import { findMarks, type Mark } from './marks';
import { pairMarks, type Stretch } from './pair-marks';
import { pairSingleMarks } from './pair-single-marks';
import { voteStyle } from './style-vote';

/** The marks that stand in none of `stretches`; both in reading order, the stretches apart from each other. */
function outside(marks: readonly Mark[], stretches: readonly Stretch[]): Mark[] {
  let next = 0;
  return marks.filter(({ token }) => {
    while ((stretches[next]?.last ?? Infinity) <= token) next++;
    return token < (stretches[next]?.first ?? Infinity);
  });
}

/** All of `kept`, and those of `others` that cross none of them; both in reading order, so is the answer. */
function merge(kept: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  let next = 0;
  for (const other of others) {
    for (let one = kept[next]; one && one.first < other.last; one = kept[++next]) merged.push(one);
    if ((merged.at(-1)?.last ?? 0) <= other.first) merged.push(other);
  }
  return [...merged, ...kept.slice(next)];
}

/** Something must stand between the marks; `name="value"` is left-over markup. */
function hasContent(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const before = tokens[first - 1];
  if (before?.text === '=' && before.end === tokens[first]?.start) return false;
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'punctuation') return true;
  return false;
}

/** Double marks first, then single ones in what is left. */
function pairDoubleFirst(
  tokens: readonly Token[],
  marks: readonly Mark[],
  range: BlockRange,
  angles: AngleStyle,
): BlockStretches {
  const doubles = marks.filter((mark) => mark.family !== 'single');
  const { stretches, strayCloser } = pairMarks(tokens, doubles, range.last, angles);
  const singles = outside(
    marks.filter((mark) => mark.family === 'single'),
    stretches,
  );
  const inner = pairSingleMarks(tokens, singles, range.last, false);
  return { range, stretches: merge(stretches, inner), strayCloser };
}

/** Single marks first; double ones outside of them only where they are closed. */
function pairSingleFirst(
  tokens: readonly Token[],
  marks: readonly Mark[],
  range: BlockRange,
  angles: AngleStyle,
): BlockStretches {
  const singles = marks.filter((mark) => mark.family === 'single');
  const stretches = pairSingleMarks(tokens, singles, range.last, true);
  const doubles = outside(
    marks.filter((mark) => mark.family !== 'single'),
    stretches,
  );
  const paired = pairMarks(tokens, doubles, range.last, angles);
  const others = paired.stretches.filter((one) => one.closed);
  return { range, stretches: merge(stretches, others), strayCloser: paired.strayCloser };
}

export function findStretches({ article, tokens }: Tokenised): LinkedStretch[] {
  const ranges = blockRanges(tokens);
  const marksOfBlocks = ranges.map(({ first, last }) => findMarks(tokens, first, last));
  const angles = angleStyleOf(
    marksOfBlocks.flatMap((marks) => marks.find((mark) => mark.family === 'angle')?.text ?? []),
  );
  const pair = voteStyle(tokens, marksOfBlocks) === 'single' ? pairSingleFirst : pairDoubleFirst;
  const blocks = ranges.map((range, at) => {
    const { stretches, strayCloser } = pair(tokens, marksOfBlocks[at] ?? [], range, angles);
    return { range, stretches: stretches.filter((stretch) => hasContent(tokens, stretch)), strayCloser };
  });
  return continueParagraphs(
    blocks,
    article.blocks.map((block) => block.kind),
  );
}
