import type { Quoted } from '../document';

/**
 * For each sentence how many sentences of the writer's own stand before it. A quotation of ten sentences does not put
 * its speaker out of mind, so distances are counted in these.
 */
export function countNarrative({ tokens, sentences, quotationOf }: Quoted): Int32Array {
  const numbers = new Int32Array(sentences.length);
  let count = 0;
  sentences.forEach((sentence, at) => {
    numbers[at] = count;
    for (let token = sentence.first; token < sentence.last; token += 1) {
      if (quotationOf[token] === -1 && tokens[token]?.kind === 'word') {
        count += 1;
        break;
      }
    }
  });
  return numbers;
}
