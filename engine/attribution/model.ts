/**
 * The trained ranker as it lies in `assets/model/ranker.json`: weights as base64 of pairs (gap to the next bucket as a
 * variable-length number, weight as a signed byte), and the calibration.
 */
import { BUCKETS } from './features/sink';

export interface RankerFile {
  readonly buckets: number;
  /** A weight is its byte times this. */
  readonly scale: number;
  readonly weights: string;
  readonly calibration: readonly number[];
}

export interface Ranker {
  readonly weights: Float32Array;
  readonly calibration: readonly number[];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 6;
const BYTE = 8;
const BYTE_MASK = 0xff;
const CONTINUES = 0x80;
const PAYLOAD = 0x7f;
const PAYLOAD_BITS = 7;

/** The engine has no `atob`: it runs without a browser and without Node. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.replaceAll('=', '').length * BITS) / BYTE));
  let buffer = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length && count < bytes.length; at++) {
    buffer = (buffer << BITS) | (values[text.charCodeAt(at)] ?? 0);
    bits += BITS;
    if (bits < BYTE) continue;
    bits -= BYTE;
    bytes[count++] = (buffer >> bits) & BYTE_MASK;
  }
  return bytes;
}

function unpack(bytes: Uint8Array, scale: number): Float32Array {
  const weights = new Float32Array(BUCKETS);
  let bucket = 0;
  for (let at = 0; at < bytes.length;) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while ((byte & CONTINUES) !== 0) {
      gap |= (byte & PAYLOAD) << shift;
      shift += PAYLOAD_BITS;
      byte = bytes[at++] ?? 0;
    }
    bucket += gap | (byte << shift);
    const value = bytes[at++] ?? 0;
    if (bucket < BUCKETS) weights[bucket] = ((value << 24) >> 24) * scale;
  }
  return weights;
}

function isRankerFile(value: unknown): value is RankerFile {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'buckets' in value &&
    value.buckets === BUCKETS &&
    'scale' in value &&
    typeof value.scale === 'number' &&
    'weights' in value &&
    typeof value.weights === 'string' &&
    'calibration' in value &&
    Array.isArray(value.calibration)
  );
}

/** Throws when the file is missing or of another layout: a broken build, not a state to go on with. */
export function readRanker(value: unknown): Ranker {
  if (!isRankerFile(value)) throw new Error('assets/model/ranker.json is missing or not a ranker of this version');
  return { weights: unpack(decodeBase64(value.weights), value.scale), calibration: value.calibration };
}
