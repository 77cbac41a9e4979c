/** Logistic regression over binary features: AdaGrad with L2, examples in a fixed shuffled order, so always the same. */

export interface Example {
  readonly features: readonly string[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero per example and feature seen. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Any odd multiplier of this size mixes well enough (Knuth's). */
const MIX = 2654435761;
const MODULUS = 2 ** 32;

/** A fixed order that does not follow the corpus. */
function shuffled(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).toSorted((a, b) => ((a * MIX) % MODULUS) - ((b * MIX) % MODULUS));
}

function frequentFeatures(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
  return new Map(kept.toSorted().map((feature, at) => [feature, at]));
}

export function trainLogistic(examples: readonly Example[], options: LogisticOptions): LogisticModel {
  const index = frequentFeatures(examples, options.least);
  const coded = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  let bias = 0;
  let biasSquares = 1;
  const order = shuffled(examples.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of order) {
      const example = examples[at];
      const features = coded[at];
      if (!example || !features) continue;
      let sum = bias;
      for (const feature of features) sum += weights[feature] ?? 0;
      const slope = example.weight * (1 / (1 + Math.exp(-sum)) - (example.positive ? 1 : 0));
      biasSquares += slope * slope;
      bias -= (options.rate * slope) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const pull = slope + options.l2 * weight;
        const square = (squares[feature] ?? 0) + pull * pull;
        squares[feature] = square;
        weights[feature] = weight - (options.rate * pull) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights: new Map([...index].map(([feature, at]) => [feature, weights[at] ?? 0])) };
}

export function logOdds(model: LogisticModel, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), model.bias);
}
