import type { Lengths } from './lengths.ts';
import type { Reader } from './reader.ts';

/** What every method is given. */
export interface ScaleInput {
  readonly model: Reader;
  readonly params: Reader;
  /** Whether `params` belongs to one layer type alone. */
  readonly nested: boolean;
  readonly base: number;
  readonly headDim: number;
  readonly rotaryDim: number;
  readonly partial: number;
  readonly seqLen: number | undefined;
}

/** What every method gives back; the rest has neutral values. */
export interface Scaled extends Partial<Lengths> {
  readonly inverseFrequencies: Float64Array;
  readonly effectiveBase?: number;
  readonly attentionFactor?: number;
  readonly softmaxScaleFactor?: number;
}
