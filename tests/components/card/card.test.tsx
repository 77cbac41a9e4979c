import { beforeAll, describe, expect, it } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card';
import { type CardView, viewCard } from '../../../components/card/card-view';
import type { Span } from '../../../engine/index';
import { speakEnglish } from '../../support/english';
import { axeProblems, render } from '../../support/render';
import { sampleBlocks, sampleResult, sampleText } from '../../support/sample-result';

const views: readonly CardView[] = sampleResult.quotes.map((quote) =>
  viewCard(quote, sampleResult, sampleText, sampleBlocks),
);

function card(view: CardView, part: Partial<CardProps> = {}): HTMLElement {
  return render(<Card view={view} sheet={false} dark={false} onJump={() => {}} onClose={() => {}} {...part} />);
}

const [first] = views;
if (!first) throw new Error('the sample has no quotes');
const unclear: CardView = {
  ...first,
  speaker: null,
  speakerIndex: null,
  entity: null,
  rivals: [],
  quote: { ...first.quote, level: 'unclear' },
};

describe('card', () => {
  beforeAll(speakEnglish);

  it.each(views.map((view) => [view.quote.id, view] as const))(
    '%s: names its speaker and passes axe',
    async (_, view) => {
      const shown = card(view);
      expect(shown.querySelector('h2 bdi')?.textContent).toBe(view.speaker?.name ?? view.rivals.join(' or '));
      expect(shown.textContent).toContain(`Paragraph ${view.quote.paragraph} of ${sampleResult.paragraphs}`);
      expect(await axeProblems(shown)).toEqual([]);
    },
  );

  it('says when nobody can be named, and names two who are as likely', () => {
    expect(card(unclear).textContent).toContain('Speaker not clear');
    expect(card({ ...unclear, rivals: ['Ann Ray', 'Bo Lund'] }).textContent).toContain('Ann Ray or Bo Lund');
  });

  it('leads every step of the evidence to its words', () => {
    const jumps: Span[] = [];
    const view = views.find((one) => one.steps.some((step) => step.span));
    if (!view) throw new Error('the sample has no evidence');
    card(view, { onJump: (span) => jumps.push(span) })
      .querySelectorAll<HTMLButtonElement>('button.step')
      .forEach((button) => button.click());
    expect(jumps).toEqual(view.steps.flatMap((step) => step.span ?? []));
  });

  it('says how far away a step stands, but not that it stands here', () => {
    const step = { kind: 'name', text: 'Ann Ray', span: { start: 0, end: 7 } } as const;
    const shown = card({
      ...first,
      steps: [
        { ...step, distance: -2 },
        { ...step, distance: 0 },
      ],
    });
    expect([...shown.querySelectorAll('.where')].map((where) => where.textContent)).toEqual(['2 paragraphs above']);
  });

  it('links an identity by ordinary links that tell the other side nothing', () => {
    const entity = { key: 'k', qid: 'Q1', wiki: 'Ann Ray (poet)', name: 'Ann Ray', kind: 'person', role: 'poet', from: '2019', to: null,
      affiliation: null, country: null, pronoun: null }; // prettier-ignore
    const shown = card({ ...first, entity });
    const links = [...shown.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/wiki/Ann_Ray_(poet)',
      'https://www.wikidata.org/wiki/Q1',
    ]);
    expect(links.every((link) => link.rel.includes('noreferrer'))).toBe(true);
    expect(shown.textContent).toContain('Known as: poet (since 2019)');
  });

  it('closes by its button, and is a sheet for fingers', () => {
    let closed = 0;
    const shown = card(first, { sheet: true, onClose: () => closed++ });
    shown.querySelector<HTMLButtonElement>('.close')?.click();
    expect(closed).toBe(1);
    expect(shown.querySelector('.card.sheet')).not.toBeNull();
  });
});
