// The public surface, and nothing else. One line per file, in reading order.
export type { Pairing, RealArray, RopeTable } from './types.ts';
export { ropeFrequencies } from './frequencies.ts';
export { precomputeRope, reverseRotation, ropeTable, type RopeRotation } from './table.ts';
export { rotatePair } from './rotate-pair.ts';
export { applyRope, type ApplyRopeOptions } from './apply/apply-rope.ts';
export { applyRopeSingle, type ApplyRopeSingleOptions } from './apply/apply-rope-single.ts';
export { ropeApply } from './apply/rope-apply.ts';
export {
  toHalfPairing,
  toInterleavedPairing,
  type ConvertPairingOptions,
} from './pairing/convert-pairing.ts';
export { permuteProjection, type PermuteProjectionOptions } from './pairing/permute-projection.ts';
export { linearScaling } from './scaling/linear.ts';
export { dynamicNtkBase, ntkBase, type DynamicNtkOptions } from './scaling/ntk.ts';
export { yarnFrequencies, yarnRange, type YarnOptions, type YarnRange } from './scaling/yarn.ts';
export {
  yarnAttentionFactor,
  yarnSoftmaxScaleFactor,
  type YarnAttentionOptions,
} from './scaling/yarn-attention.ts';
export { llama3Scaling, type Llama3Options } from './scaling/llama3.ts';
export { longropeAttentionFactor, longropeFrequencies } from './scaling/longrope.ts';
export { proportionalFrequencies } from './scaling/proportional.ts';
export {
  ropeFromConfig,
  ropeLayerTypes,
  type RopeFromConfigOptions,
} from './config/rope-from-config.ts';
export type { RopeSpec, RopeType } from './config/spec.ts';
export { RopeWarning, type WarningCode } from './config/warnings.ts';
export { sinusoidalEncoding } from './schemes/sinusoidal.ts';
export { alibiBias, alibiSlopes } from './schemes/alibi.ts';
export { xposScale, xposTables, type XposOptions } from './schemes/xpos.ts';
export {
  axialTable,
  mropeAxes,
  mropeTable,
  type AxialOptions,
  type MropeOptions,
} from './schemes/axes.ts';
export { turnsWithin, wavelengths } from './analysis/wavelengths.ts';
export {
  scoreOverDistance,
  type ScoreOverDistanceOptions,
} from './analysis/score-over-distance.ts';
export {
  classifyPairs,
  unseenAngles,
  type PairCensus,
  type PairKind,
  type ScaledFrequencies,
  type UnseenPair,
} from './analysis/pairs.ts';
export { firstNegativeDistance, meanCosine, minimalBase, scoreBound } from './analysis/decay.ts';
export {
  checkNorm,
  checkRelativePosition,
  type NormReport,
  type NormRow,
  type RelativePositionReport,
  type RelativePositionRow,
  type RotateAt,
} from './analysis/checks.ts';
export { roundTo, type NumberFormat } from './precision/round-to.ts';
export {
  emulatedTable,
  tableDifference,
  type EmulatedTableOptions,
  type PrecisionRecipe,
} from './precision/emulated-table.ts';
export { attention, type AttentionOptions, type AttentionResult } from './attention/attention.ts';
export { KvCache } from './attention/kv-cache.ts';
export { RopeError } from './errors/rope-error.ts';
export { errorCatalogue, type ErrorCode, type ErrorEntry } from './errors/catalogue.ts';
