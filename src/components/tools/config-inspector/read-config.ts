import { JsonProblem } from './json-problem.ts';
import { readJson, type JsonText } from './read-json.ts';

/** Keys that only another file of a model has. */
const otherFiles: readonly [key: string, file: string][] = [
  ['weight_map', 'model.safetensors.index.json'],
  ['tokenizer_class', 'tokenizer_config.json'],
  ['added_tokens', 'tokenizer.json'],
  ['do_sample', 'generation_config.json'],
  ['image_processor_type', 'preprocessor_config.json'],
];

/**
 * Reads the text of a config.
 *
 * @throws JsonProblem when it is not JSON, not an object, or another file of the model
 */
export function readConfig(text: string): JsonText {
  const read = readJson(text);
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    throw new JsonProblem('not-an-object', 1, 1, kind);
  }
  const keys = Object.keys(value);
  const other = otherFiles.find(([key]) => keys.includes(key));
  if (other && !keys.some((key) => /model_type|hidden_size|head_dim|^dim$/.test(key)))
    throw new JsonProblem('other-file', read.lines.get(other[0]) ?? 1, 1, other[1]);
  return read;
}
