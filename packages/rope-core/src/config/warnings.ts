/** Permanent names of the traps that a config can hide. */
export type WarningCode =
  | 'base-assumed'
  | 'base-conflict'
  | 'cached-keys-stale'
  | 'direction-negative'
  | 'factor-below-one'
  | 'factor-length-mismatch'
  | 'head-dim-assumed'
  | 'head-dim-explicit'
  | 'layers-without-rope'
  | 'layout-changes'
  | 'model-without-rope'
  | 'original-length-assumed'
  | 'partial-assumed'
  | 'scaling-twice'
  | 'scaling-without-type'
  | 'softmax-scale'
  | 'static-scaling'
  | 'text-config'
  | 'truncate-nested'
  | 'unknown-key'
  | 'unknown-model-type'
  | 'unknown-rope-type';

/**
 * One trap found while reading a config: computing goes on, but the reader should know.
 *
 * Convention: `code` never changes; `path` is the place inside the config; as a string it is its
 * message.
 * Equals: nothing outside this library.
 *
 * @param code permanent name of the trap
 * @param message what it is, with the numbers of this config
 * @param path its place inside the config
 * @throws nothing
 * @example
 * const config = { model_type: 'mistral', hidden_size: 5120, num_attention_heads: 32, head_dim: 128, rope_theta: 1e6 };
 * ropeFromConfig(config).warnings[0].code // => 'head-dim-explicit'
 */
export class RopeWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly path: string;

  constructor(code: WarningCode, message: string, path: string) {
    this.code = code;
    this.message = message;
    this.path = path;
  }

  toString(): string {
    return `${this.path}: ${this.message} [${this.code}]`;
  }
}
