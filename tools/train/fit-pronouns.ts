/** Conditional softmax over the candidates of each pronoun, by plain gradient ascent: small data, few features. */

export interface PronounExample {
  /** Feature values of each candidate. */
  readonly features: readonly (readonly number[])[];
  /** Whether each candidate is right; none when the right one is not among them. */
  readonly right: readonly boolean[];
  /** Examples of one outlet are left out together. */
  readonly outlet: string;
  /** Counts as one article's share, so that a long interview does not outvote the others. */
  readonly weight: number;
}

const STEPS = 600;
const RATE = 0.4;
/** Strength of the pull to zero, per example. */
const RIDGE = 0.004;

export function fitPronouns(examples: readonly PronounExample[]): number[] {
  const usable = examples.filter((one) => one.right.includes(true) && one.right.includes(false));
  const size = usable[0]?.features[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const total = usable.reduce((sum, one) => sum + one.weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    for (const one of usable) addGradient(gradient, one, weights, one.weight / total);
    gradient.forEach((slope, at) => (weights[at] = (weights[at] ?? 0) + RATE * slope));
  }
  return weights;
}

function addGradient(gradient: number[], one: PronounExample, weights: readonly number[], share: number): void {
  const all = softmax(one.features.map((values) => dot(weights, values)));
  const rightMass = all.reduce((sum, mass, at) => sum + (one.right[at] ? mass : 0), 0);
  one.features.forEach((values, at) => {
    const mass = all[at] ?? 0;
    const wanted = one.right[at] && rightMass > 0 ? mass / rightMass : 0;
    values.forEach((value, k) => (gradient[k] = (gradient[k] ?? 0) + share * (wanted - mass) * value));
  });
}

export function shareRight(
  examples: readonly PronounExample[],
  weights: readonly number[],
): { right: number; all: number } {
  let right = 0;
  for (const { features, right: gold } of examples) {
    const scores = features.map((values) => dot(weights, values));
    if (gold[scores.indexOf(Math.max(...scores))]) right += 1;
  }
  return { right, all: examples.length };
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
