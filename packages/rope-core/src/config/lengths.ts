import type { Reader } from './reader.ts';

/** The lengths and the factor that scaling methods are configured with. */
export interface Lengths {
  readonly factor: number | undefined;
  readonly originalLength: number | undefined;
  readonly maxPositions: number | undefined;
}

/** `max_position_embeddings`, by any of its names. */
export function readMaxPositions(model: Reader): number | undefined {
  return model.count(
    'max_position_embeddings',
    'n_positions',
    'max_seq_len',
    'max_sequence_length',
    'seq_length',
  );
}

/** The factor, required by the methods that have nothing else. */
export function readFactor(params: Reader): number {
  const factor = params.positive('factor');
  if (factor === undefined) {
    return params.missing(
      'factor',
      'this rope_type needs a factor',
      'Write how many times longer the context gets, such as "factor": 4.0.',
    );
  }
  warnSmallFactor(params, factor);
  return factor;
}

function warnSmallFactor(params: Reader, factor: number): void {
  if (factor < 1)
    params.warn(
      'factor-below-one',
      `${factor} shortens the context; it is how many times longer it gets`,
      'factor',
    );
}

/** The context before scaling, and the one after it. */
export interface OriginalLength {
  readonly originalLength: number;
  readonly maxPositions: number | undefined;
}

/** Hugging Face prefers a top-level original_max_position_embeddings, unless parameters are nested. */
export function readOriginalLength(model: Reader, params: Reader, nested: boolean): OriginalLength {
  const key = 'original_max_position_embeddings';
  const maxPositions = readMaxPositions(model);
  const written = (nested ? undefined : model.count(key)) ?? params.count(key);
  if (written !== undefined) return { originalLength: written, maxPositions };
  if (maxPositions === undefined) {
    return params.missing(
      key,
      'the length before scaling is nowhere',
      `Write ${key}, the context the model was trained on.`,
    );
  }
  params.warn(
    'original-length-assumed',
    `no ${key}; using max_position_embeddings = ${maxPositions}, which is the length after scaling in many configs`,
    key,
  );
  return { originalLength: maxPositions, maxPositions };
}

/** For the methods that know both lengths (yarn, longrope): an explicit factor, else their ratio. */
export function readLengths(
  model: Reader,
  params: Reader,
  nested: boolean,
): OriginalLength & { factor: number } {
  const lengths = readOriginalLength(model, params, nested);
  const { originalLength, maxPositions } = lengths;
  const ratio = maxPositions === undefined ? undefined : maxPositions / originalLength;
  if (!params.has('factor') && ratio !== undefined) {
    warnSmallFactor(params, ratio);
    return { factor: ratio, ...lengths };
  }
  const factor = readFactor(params);
  if (ratio !== undefined && ratio !== 1 && ratio !== factor) {
    params.warn(
      'factor-length-mismatch',
      `factor ${factor}, but ${maxPositions} / ${originalLength} = ${ratio}; the factor counts`,
      'factor',
    );
  }
  return { factor, ...lengths };
}
