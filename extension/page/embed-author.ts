/** Who an embedded post or a block quote says is speaking, from the line that its markup ends with. */

/** "— Ana Lee (@analee) March 3, 2025" -> "Ana Lee". */
function nameIn(line: string): string | undefined {
  const afterDash = line.slice(Math.max(line.lastIndexOf('—'), line.lastIndexOf('–'), line.lastIndexOf('―')) + 1);
  const name = (afterDash.split('(@')[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^-+\s*|,$/g, '');
  return name === '' || name.length > maxName ? undefined : name;
}

/** Longer lines are text, not a name. */
const maxName = 80;

function trailingText(quoted: Element): string {
  const parts: string[] = [];
  for (let node = quoted.lastChild; node && node.nodeName.toUpperCase() !== 'P'; node = node.previousSibling) {
    parts.unshift(node.textContent ?? '');
  }
  return parts.join('');
}

/** The account's or person's name, or undefined when the markup gives none. */
export function embedAuthor(quoted: Element): string | undefined {
  const cite = quoted.querySelector('cite, footer, figcaption');
  if (cite) return nameIn(cite.textContent);
  const line = trailingText(quoted);
  return line.includes('(@') || /^\s*[—–―]/.test(line) ? nameIn(line) : undefined;
}
