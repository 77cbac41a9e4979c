/** Capitalised runs: where a name may begin and how far it goes. */
import { has, isWord, lowerAt, together, type View } from './view';
import { Fact, FUNCTION } from './word-facts';

/** Longest name in words; more is a headline or a list. */
const LONGEST = 14;
const JOINING = new Set(['of', 'for', 'on', 'against', 'to', 'and', 'in']);
const AND_SIGNS = new Set(['&', '+']);
const NUMBERED = new Set([
  'project',
  'channel',
  'radio',
  'proposition',
  'amendment',
  'agenda',
  'area',
  'bbc',
  'news',
  'formula',
  'group',
  'figure',
]);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const ENDINGS = /(?:ing|ly|ed)$/;

/** Whether a capitalised word that opens a sentence is a name after all. */
function opensName(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (view.capitalInside.has(token.text)) return true;
  const nextCapital = view.capital[at + 1] === 1 && together(view, at, at + 1) && !has(view, at + 1, FUNCTION);
  if (has(view, at, Fact.title | Fact.demonym | Fact.orgWord | Fact.nameHead | Fact.place)) {
    return nextCapital || has(view, at, Fact.place | Fact.demonym) || !has(view, at, Fact.common);
  }
  if (has(view, at, Fact.forename) && !has(view, at, Fact.common)) return true;
  if (has(view, at, Fact.common)) return has(view, at, Fact.forename) && nextCapital;
  if (has(view, at, Fact.cue | Fact.role | Fact.group | Fact.document | Fact.quantifier)) return false;
  return nextCapital || !ENDINGS.test(token.lower);
}

export function startsName(view: View, at: number): boolean {
  if (!view.capital[at] || !isWord(view, at)) return false;
  const lower = lowerAt(view, at);
  if (lower.length === 1 && lower === 'i') return false;
  if (has(view, at, FUNCTION)) {
    // "April Ryan", "Will Smith", but not "May 5" or "Will Trump ...".
    const named =
      has(view, at, Fact.forename) &&
      !has(view, at, Fact.pronoun | Fact.determiner | Fact.preposition | Fact.conjunction);
    return (
      named && !view.opens[at] && view.capital[at + 1] === 1 && isWord(view, at + 1) && !has(view, at + 1, FUNCTION)
    );
  }
  if (view.opens[at] || view.titled[at]) return opensName(view, at);
  return true;
}

/** Whether the capitalised word at `at` goes on with the run before it. */
function continues(view: View, at: number): boolean {
  if (!isWord(view, at) || !view.capital[at]) return false;
  const lower = lowerAt(view, at);
  if (lower === 'i') return false;
  // In a headline every word has a capital: only what is a name elsewhere goes on.
  if (view.titled[at] && !view.capitalInside.has(view.tokens[at]?.text ?? '')) return false;
  return !has(view, at, FUNCTION) || SUFFIXES.has(lower) || has(view, at, Fact.orgWord);
}

/** After "Department", "Church", "Campaign": the words that tie the rest of the name to it. Returns where the rest begins. */
function joined(view: View, first: number, at: number): number {
  const lower = lowerAt(view, at);
  if (AND_SIGNS.has(lower)) return at + 1;
  if (has(view, at, Fact.particle) && !view.capital[at])
    return has(view, at + 1, Fact.particle) && !view.capital[at + 1] ? at + 2 : at + 1;
  if (!JOINING.has(lower) || view.capital[at]) return -1;
  let headed = false;
  for (let k = first; k < at && !headed; k++) headed = has(view, k, Fact.nameHead);
  const straight = has(view, at - 1, Fact.nameHead);
  if (lower === 'and' ? !headed || !hasJoin(view, first, at) : lower === 'of' ? !headed : !straight && !headed)
    return -1;
  if (lower !== 'and' && lower !== 'of' && !straight) return -1;
  return lowerAt(view, at + 1) === 'the' && lower !== 'and' ? at + 2 : at + 1;
}

function hasJoin(view: View, first: number, at: number): boolean {
  for (let k = first; k < at; k++) if (JOINING.has(lowerAt(view, k)) && !view.capital[k]) return true;
  return false;
}

/** End (exclusive) of the run of name words that starts at `first`. */
export function endOfRun(view: View, first: number): number {
  let end = first + 1;
  while (end < view.count && end - first < LONGEST && together(view, end - 1, end)) {
    if (continues(view, end)) {
      end++;
      continue;
    }
    if (view.tokens[end]?.kind === 'number' && NUMBERED.has(lowerAt(view, end - 1))) return end + 1;
    if (lowerAt(view, end) === ',' && SUFFIXES.has(lowerAt(view, end + 1))) {
      end += 2;
      continue;
    }
    const next = joined(view, first, end);
    if (next < 0 || !together(view, end, next) || !continues(view, next) || has(view, next, Fact.time)) return end;
    end = next + 1;
  }
  return end;
}
