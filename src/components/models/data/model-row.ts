import { classifyPairs, ropeFromConfig, wavelengths, type RopeSpec } from 'rope-core';
import type { Model } from './models-schema.ts';

/** What rope-core computes from a model's config. */
export interface ModelRow {
  spec: RopeSpec;
  pairs: number;
  /** Pairs kept, in the ramp, fully interpolated; undefined without a factor. */
  census: [kept: number, ramped: number, interpolated: number] | undefined;
  /** Pairs that turn and do not finish a turn within the trained length; undefined when that is unknown. */
  unfinished: number | undefined;
  /** Tokens for one turn of the slowest pair that turns, before scaling. */
  slowest: number;
}

/**
 * Computes a row of the table. Lengths are in tokens.
 *
 * @throws RopeError when rope-core cannot read the config
 */
export function modelRow(model: Model): ModelRow {
  const { config, layerType, seqLen, trained } = model;
  const spec = ropeFromConfig(config, {
    ...(layerType === undefined ? {} : { layerType }),
    ...(seqLen === undefined ? {} : { seqLen }),
  });
  const turns = Array.from(wavelengths(spec.plainInverseFrequencies)).filter(Number.isFinite);
  const { kept, ramped, interpolated } = classifyPairs(spec);
  return {
    spec,
    pairs: spec.inverseFrequencies.length,
    census: spec.factor === undefined ? undefined : [kept, ramped, interpolated],
    unfinished: trained === null ? undefined : turns.filter((turn) => turn > trained).length,
    slowest: Math.max(...turns),
  };
}
