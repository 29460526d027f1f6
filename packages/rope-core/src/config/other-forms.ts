// Configs that are not Hugging Face's: the parameter files that ship with Meta's, Mistral's and
// DeepSeek's own code. They are rewritten into the Hugging Face form before anything is read.
import { isJson, type Json } from './reader.ts';

/** A config in Hugging Face's form, and what only the other form tells. */
export interface NormalForm {
  readonly json: Json;
  /** These files belong to code that pairs adjacent dimensions. */
  readonly interleaved: boolean;
}

/** Meta's and Mistral's params.json: `dim`, `n_heads`, sometimes `use_scaled_rope`. */
function fromParamsJson(json: Json): NormalForm {
  const { dim, n_heads, use_scaled_rope, ...rest } = json;
  const scaled = {
    rope_type: 'llama3',
    factor: json['rope_scaling_factor'] ?? 8, // llama-models has 8 for every Llama 3, 3.2 included
    low_freq_factor: 1,
    high_freq_factor: json['rope_high_freq_factor'] ?? 4,
    original_max_position_embeddings: 8192,
  };
  return {
    json: {
      ...rest,
      ...(dim === undefined ? {} : { hidden_size: dim, num_attention_heads: n_heads }),
      ...(use_scaled_rope === true ? { rope_scaling: scaled } : {}),
    },
    interleaved: true,
  };
}

/** DeepSeek's inference/config: `rope_factor`, `original_seq_len`; no YaRN up to the original length. */
function fromDeepSeek(json: Json): NormalForm {
  const { original_seq_len, rope_factor, max_seq_len, mscale = 1 } = json;
  const longer =
    max_seq_len === undefined ||
    (typeof max_seq_len === 'number' &&
      typeof original_seq_len === 'number' &&
      max_seq_len > original_seq_len);
  const yarn = {
    rope_type: 'yarn',
    factor: rope_factor,
    original_max_position_embeddings: original_seq_len,
    beta_fast: json['beta_fast'],
    beta_slow: json['beta_slow'],
    mscale,
    mscale_all_dim: mscale,
  };
  return {
    json: {
      ...json,
      // ModelArgs has 64 when the file is silent.
      qk_rope_head_dim: json['qk_rope_head_dim'] ?? 64,
      rope_theta: json['rope_theta'] ?? 10000,
      rope_scaling: longer ? yarn : null,
    },
    interleaved: true,
  };
}

/** Rewrites the config if it is in one of the other forms. */
export function toHuggingFaceForm(json: Json): NormalForm {
  if (isJson(json['rope_scaling']) || isJson(json['rope_parameters']))
    return { json, interleaved: false };
  if ('original_seq_len' in json && 'rope_factor' in json) return fromDeepSeek(json);
  const paramsJson = 'dim' in json && 'n_heads' in json && !('hidden_size' in json);
  if (paramsJson || 'use_scaled_rope' in json) return fromParamsJson(json);
  return { json, interleaved: false };
}
