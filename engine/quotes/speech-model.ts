/** The trained weights of `assets/model/speech.json`: a logistic regression over binary features. */

export interface SpeechModel {
  /** What one unit of the stored whole numbers is worth in log-odds. */
  readonly unit: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Throws when the model is not there or not of this shape: a missing model is a broken build. */
export function readSpeechModel(value: unknown): SpeechModel {
  if (!isRecord(value) || !isRecord(value['weights'])) throw new Error('assets/model/speech.json: no weights');
  const { unit, bias, weights } = value;
  if (typeof unit !== 'number' || typeof bias !== 'number')
    throw new Error('assets/model/speech.json: no unit or bias');
  return {
    unit,
    bias,
    weights: Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight)])),
  };
}

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
