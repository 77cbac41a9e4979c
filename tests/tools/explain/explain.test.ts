import { expect, it } from 'vitest';
import { createPipeline } from '../../../engine/pipeline';
import { articleOfText } from '../../../engine/tokens/article-of-text';
import { explainArticle } from '../../../tools/explain/explain-article';
import { loadKnowledge } from '../../../tools/load-knowledge';

it('shows every stage with the words it speaks of', () => {
  const text = '“Nobody here expected it,” said Ilona Vask, the harbour master.\n\n“We were asleep,” she added.';
  const lines = explainArticle('buoys', createPipeline(loadKnowledge())(articleOfText(text))).split('\n');
  const section = (name: string): string => {
    const from = lines.findIndex((line) => line.startsWith(`-- ${name} (`));
    const to = lines.findIndex((line, at) => at > from && line.startsWith('-- '));
    return lines.slice(from, to < 0 ? undefined : to).join('\n');
  };
  expect(lines[0]).toBe('== buoys');
  expect(section('sentences')).toContain('said·Ilona·Vask');
  expect(section('quotations')).toMatch(/#0 b0 0-26 speech [01]\.\d\d \(.+\)\n\s+“Nobody here expected it,”/);
  expect(section('mentions')).toMatch(/Ilona Vask {2}\(name, person/);
  expect(section('chains')).toMatch(/Ilona Vask {2}\(person, namedPerson, f, role "(the )?harbour master"/);
  expect(section('attributions')).toMatch(
    /#1 “We were asleep,”\n\s+c\d+ Ilona Vask .* mention m\d+ "she" {2}cue "added"/,
  );
});
