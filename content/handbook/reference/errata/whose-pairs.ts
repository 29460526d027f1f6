import { ropeFromConfig } from 'rope-core';

const sizes = { hidden_size: 4096, num_attention_heads: 32 };
for (const type of ['gptj', 'cohere', 'glm', 'llama', 'mistral', 'qwen2']) {
  const { pairing } = ropeFromConfig({ model_type: type, ...sizes });
  console.log(`${type}, Hugging Face:`, pairing);
}

const meta = { dim: 4096, n_heads: 32, n_layers: 32 };
console.log('Llama, its own params.json:', ropeFromConfig(meta).pairing);
