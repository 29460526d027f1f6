import {
  classifyPairs,
  ropeFromConfig,
  ropeLayerTypes,
  wavelengths,
  type RopeSpec,
} from 'rope-core';
import { arcLimit, arcOfPair, unseenAt } from './arcs.ts';
import { findingsOf, type Finding } from './findings.ts';
import { valueOf } from './value-at.ts';

export type Fate = 'kept' | 'ramped' | 'interpolated' | 'still';
export const FATES: readonly Fate[] = ['kept', 'ramped', 'interpolated', 'still'];

/** One pair of dimensions; lengths in tokens. */
export interface PairReport {
  fate: Fate;
  /** Tokens per turn before scaling. */
  plain: number;
  /** Tokens per turn as the model runs. */
  running: number;
  /** Turns within the trained length; undefined when that is not known. */
  turns: number | undefined;
  /** Longest text within the arc seen; undefined when the trained length is not known. */
  arc: number | undefined;
}

/** What the RoPE of one kind of layer does. */
export interface LayerReport {
  /** The layer type, where layers differ. */
  layer: string | undefined;
  spec: RopeSpec;
  pairs: PairReport[];
  /** Length before scaling: told by the reader, else as the config has it. */
  trained: number | undefined;
  /** Whether `trained` is a guess: linear scaling does not say which of the two lengths a config has. */
  trainedAssumed: boolean;
  /** The length that config and scaling promise. */
  promised: number | undefined;
  /** Length of the text the report is for. */
  length: number | undefined;
  /** Longest text without unseen angles. */
  limit: number | undefined;
  /** Pairs with unseen angles in a text of `length` tokens. */
  unseen: number | undefined;
}

export interface Inspection {
  layers: LayerReport[];
  findings: Finding[];
}

export interface InspectOptions {
  /** Tokens of the training, when the reader knows better than the config. */
  trained?: number | undefined;
  /** Tokens of the text to look at; the promised length when absent. */
  length?: number | undefined;
}

/**
 * Reads a parsed config and says what its RoPE does, once per kind of layer.
 *
 * @throws RopeError when rope-core cannot read the config
 */
export function inspectConfig(config: unknown, options: InspectOptions = {}): Inspection {
  const types: (string | undefined)[] = ropeLayerTypes(config);
  if (types.length === 0) types.push(undefined);
  const window =
    valueOf(config, 'sliding_window')?.value ?? valueOf(config, 'local_attention')?.value;
  const layers = types.map((layer) =>
    inspectLayer(config, layer, {
      ...options,
      // Distances inside a window end with it, however long the text.
      window: layer === 'sliding_attention' && typeof window === 'number' ? window : Infinity,
    }),
  );
  return { layers, findings: findingsOf(config, layers) };
}

function inspectLayer(
  config: unknown,
  layer: string | undefined,
  options: InspectOptions & { window: number },
): LayerReport {
  const layerType = layer === undefined ? {} : { layerType: layer };
  const first = ropeFromConfig(config, layerType);
  const trained = options.trained ?? first.originalLength ?? first.maxPositions;
  const trainedAssumed =
    options.trained === undefined && (first.ropeType === 'linear' || first.ropeType === 'ntk');
  const promised = promisedLength(first);
  const length = options.length ?? promised;
  const at = (seqLen: number): RopeSpec => ropeFromConfig(config, { ...layerType, seqLen });
  const spec = length === undefined ? first : at(length);
  // LongRoPE: how far one gets is decided by the list for long texts.
  const far =
    first.ropeType === 'longrope' && trained && length ? at(Math.max(length, trained + 1)) : spec;
  const limit = trained === undefined ? undefined : arcLimit(far, trained);
  return {
    layer,
    spec,
    pairs: pairReports(spec, trained),
    trained,
    trainedAssumed,
    promised,
    length,
    limit: limit !== undefined && options.window <= limit ? Infinity : limit,
    unseen:
      trained && length ? unseenAt(spec, trained, Math.min(length, options.window)) : undefined,
  };
}

/** YaRN configs often keep max_position_embeddings and let the factor speak. */
function promisedLength({
  maxPositions,
  originalLength,
  factor = 1,
}: RopeSpec): number | undefined {
  if (originalLength === undefined) return maxPositions;
  return Math.max(maxPositions ?? 0, Math.round(originalLength * factor));
}

function pairReports(spec: RopeSpec, trained: number | undefined): PairReport[] {
  const { kinds } = classifyPairs(spec);
  const plain = wavelengths(spec.plainInverseFrequencies);
  const running = wavelengths(spec.inverseFrequencies);
  return kinds.map((kind, i) => ({
    fate: plain[i] === Infinity ? 'still' : kind,
    plain: plain[i]!,
    running: running[i]!,
    turns: trained === undefined ? undefined : trained / plain[i]!,
    arc:
      trained === undefined
        ? undefined
        : arcOfPair(spec.plainInverseFrequencies[i]!, spec.inverseFrequencies[i]!, trained),
  }));
}

export const countOf = ({ pairs }: LayerReport, fate: Fate): number =>
  pairs.filter((pair) => pair.fate === fate).length;
