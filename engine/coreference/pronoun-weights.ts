import type { Knowledge } from '../knowledge/knowledge';
import type { PronounWeights } from './link-pronoun';
import { PRONOUN_FEATURES } from './pronoun-features';

/** Weights of the model "coreference" in the order of the features. Throws when it is missing: a broken build. */
export function readPronounWeights(models: Knowledge['models']): PronounWeights {
  const model = models['coreference'];
  const pronouns = isRecord(model) ? model['pronouns'] : null;
  if (!isRecord(pronouns)) throw new Error('the model "coreference" has no pronoun weights');
  return PRONOUN_FEATURES.map((name) => {
    const weight = pronouns[name];
    return typeof weight === 'number' ? weight : 0;
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
