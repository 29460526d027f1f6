import { ropeFromConfig } from 'rope-core';

const nemo = { hidden_size: 5120, num_attention_heads: 32, head_dim: 128 };
const spec = ropeFromConfig({ model_type: 'mistral', ...nemo });
console.log('hidden / heads:', nemo.hidden_size / nemo.num_attention_heads);
console.log('what the model uses:', spec.headDim);
console.log('pairs:', spec.inverseFrequencies.length);
