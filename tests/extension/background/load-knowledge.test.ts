import { describe, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../../extension/background/load-knowledge';

const files: Readonly<Record<string, string>> = {
  'knowledge/lexicon.json': JSON.stringify({ 'speech-verbs': 'verb\nsaid\n' }),
  'knowledge/models.json': JSON.stringify({ ranker: { weights: [1] } }),
};

const serve = (served: Readonly<Record<string, string>>) => (path: string) =>
  Promise.resolve(served[path] === undefined ? new Response(null, { status: 404 }) : new Response(served[path]));

describe('loadKnowledge', () => {
  it.each([
    ['missing', files],
    [
      'cut off',
      {
        ...files,
        'knowledge/entities/names.bin': 'SAID',
        'knowledge/entities/records.bin': '',
        'knowledge/entities/strings.bin': '',
      },
    ],
  ])('goes on without an entity list that is %s', async (_, served) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const knowledge = await loadKnowledge(serve(served));
    expect(knowledge.entities).toBeNull();
    expect(knowledge.lexicon.words('speech-verbs').has('said')).toBe(true);
    expect(knowledge.models).toEqual({ ranker: { weights: [1] } });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('fails without word lists: the build is broken', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await expect(loadKnowledge(serve({}))).rejects.toThrow('lexicon.json');
    warned.mockRestore();
  });
});
