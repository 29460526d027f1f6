// What Hugging Face's code knows about a model_type and its config.json may not say. Read in
// transformers 5.18.0, src/transformers/models/*/configuration_*.py (defaults) and modeling_*.py
// (pairing: which dimensions rotate_half and its relatives take together).

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Adjacent dimensions in, adjacent dimensions out. */
export const interleavedModels = words(`
  blt chatglm codegen cohere cohere2 cohere2_moe deepseek_v2 deepseek_v4 ernie4_5
  ernie4_5_moe ernie4_5_vl_moe ernie4_5_vl_moe_text glm glm4 glm4v glm4v_text glm_ocr glm_ocr_text gptj
  helium llama4 llama4_text moonshine moonshine_streaming roformer`);

/** Adjacent dimensions in, halves out, unless the config says rope_interleave: false. */
export const reorderingModels = words(`
  axk1 axk2 deepseek_v3 deepseek_v32 glm4_moe_lite glm_moe_dsa kimi_k2 longcat_flash mistral4 youtu`);

/** Halves in, halves out. */
export const halfModels = words(`
  apertus arcee bamba bitnet csm cwm dbrx diffllama dots1 esm eurobert exaone4 falcon falcon_h1
  flex_olmo fuyu gemma gemma2 gemma3 gemma3_text gemma3n gemma3n_text gemma4 gemma4_text glm4_moe
  gpt_neox gpt_neox_japanese gpt_oss granite granitemoe granitemoehybrid granitemoeshared
  hunyuan_v1_dense hunyuan_v1_moe internlm2 jetmoe lfm2 lfm2_moe llama mimi minimax minimax_m2
  ministral ministral3 mistral mixtral mllama mllama_text_model modernbert modernbert-decoder
  nanochat nemotron nomic_bert olmo olmo2 olmo3 olmoe persimmon phi phi3 phi4_multimodal phimoe
  qwen2 qwen2_5_vl qwen2_5_vl_text qwen2_moe qwen2_vl qwen2_vl_text qwen3 qwen3_5 qwen3_5_text
  qwen3_moe qwen3_next qwen3_vl qwen3_vl_moe qwen3_vl_moe_text qwen3_vl_text recurrent_gemma
  seed_oss smollm3 solar_open stablelm starcoder2 vaultgemma zamba2`);

/** No RoPE in these: learned positions, ALiBi or none at all. */
export const modelsWithoutRope = words(`
  albert bart bert bloom distilbert electra gpt2 gpt_bigcode gpt_neo mamba mamba2 mpt opt rembert
  roberta t5 umt5 xglm`);

/** Bases that differ from 10000 when the config has none. */
export const defaultBases: Readonly<Record<string, number>> = {
  apertus: 12e6,
  bitnet: 500000,
  blt: 500000,
  cohere: 500000,
  csm: 500000,
  cwm: 1e6,
  ernie4_5: 500000,
  ernie4_5_moe: 500000,
  flex_olmo: 500000,
  fuyu: 25000,
  gpt_oss: 150000,
  helium: 100000,
  lfm2: 1e6,
  lfm2_moe: 1e6,
  llama4_text: 500000,
  longcat_flash: 1e7,
  minimax: 1e6,
  minimax_m2: 5e6,
  mixtral: 1e6,
  mllama_text_model: 500000,
  nomic_bert: 1000,
  olmo3: 500000,
  phimoe: 1e6,
  qwen2_5_vl_text: 1e6,
  qwen2_vl_text: 1e6,
  qwen2_5_vl: 1e6,
  qwen2_vl: 1e6,
  qwen3_vl_text: 500000,
  qwen3_vl_moe_text: 500000,
  smollm3: 2e6,
  solar_open: 1e6,
};

/** Share of the head that rotates when the config does not say. */
export const defaultPartial: Readonly<Record<string, number>> = {
  bamba: 0.5,
  chatglm: 0.5,
  fuyu: 0.5,
  glm: 0.5,
  glm4: 0.5,
  glm4_moe: 0.5,
  gpt_neox: 0.25,
  moonshine: 0.9,
  nemotron: 0.5,
  persimmon: 0.5,
  phi: 0.5,
  qwen3_next: 0.25,
  recurrent_gemma: 0.5,
  stablelm: 0.25,
};

/** Head sizes that the config class fills in, so that published configs leave them out. */
export const defaultHeadDims: Readonly<Record<string, number>> = {
  gemma: 256,
  gemma2: 256,
  gemma3: 256,
  gemma3_text: 256,
  gemma3n_text: 256,
  gemma4_text: 256,
  gpt_oss: 64,
  qwen3: 128,
};

/** Models whose sliding layers keep a small base of their own, in the old flat config. */
export const localBaseModels: Readonly<Record<string, { full: number; sliding: number }>> = {
  gemma3: { full: 1e6, sliding: 10000 },
  gemma3_text: { full: 1e6, sliding: 10000 },
  gemma3n_text: { full: 1e6, sliding: 10000 },
  modernbert: { full: 160000, sliding: 10000 },
  'modernbert-decoder': { full: 160000, sliding: 10000 },
};
