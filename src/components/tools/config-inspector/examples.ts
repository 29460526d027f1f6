import { readModels } from '../../models/data/read-models.ts';

/** Configs to start from: a method of scaling each, or a trap. The first is in the page from the build. */
const chosen = [
  'llama-3.1',
  'llama-2-7b',
  'qwen2.5-7b-yarn',
  'gpt-oss',
  'phi-3-vision-128k',
  'gemma-3-4b',
  'gpt-neox-20b',
  'deepseek-v3',
  'mistral-nemo-12b',
  'command-r',
  'qwen2-vl-7b',
];

export interface Example {
  id: string;
  name: string;
  /** A config.json as one would paste it. */
  text: string;
}

/** At build time: the examples, out of the table of models. */
export function readExamples(): Example[] {
  const { models } = readModels();
  return chosen.map((id) => {
    const model = models.find((entry) => entry.id === id);
    if (!model)
      throw new Error(`content/models.yaml has no model "${id}" for the config inspector`);
    // A name may say which layers its row is about; the inspector shows all of them.
    return {
      id,
      name: model.name.replace(/, (?:global|local) layers$/, ''),
      text: print(model.config),
    };
  });
}

/** Indented, with lists of numbers on one line. */
const print = (config: unknown): string =>
  JSON.stringify(config, null, 2).replaceAll(/\[[\s\d.,eE+-]*\]/g, (list) =>
    list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
