import path from 'node:path';
import { contentFolder } from '../../../content-tree/folder.ts';
import { AuthorError } from '../../../errors.ts';
import { readYaml } from '../../../authoring/read-yaml.ts';
import { modelsSchema, type ModelsFile } from './models-schema.ts';

/**
 * Reads `content/models.yaml`.
 *
 * @throws AuthorError with the line of an entry that has the wrong form, an id that appears twice,
 *   or a family or source that the file does not define
 */
export function readModels(file = path.join(contentFolder, 'models.yaml')): ModelsFile {
  const { data, lineOf } = readYaml(
    file,
    modelsSchema,
    'An entry has id, name, family, config, stated, pairing, trained, advertised and sources.',
  );
  const fail = (at: PropertyKey[], what: string, fix: string): never => {
    throw new AuthorError({ what, fix, file, line: lineOf(at) });
  };
  const families = data.families.map((family) => family.id);
  const seen = new Set<string>();
  data.models.forEach((model, i) => {
    if (seen.has(model.id))
      fail(['models', i, 'id'], `The id "${model.id}" appears twice.`, 'Rename one of them.');
    seen.add(model.id);
    if (!families.includes(model.family))
      fail(
        ['models', i, 'family'],
        `There is no family "${model.family}".`,
        `Use one of: ${families.join(', ')}.`,
      );
    model.sources.forEach((source, j) => {
      if (!(source in data.sources))
        fail(
          ['models', i, 'sources', j],
          `There is no source "${source}".`,
          'Define it under `sources`, with title and url.',
        );
    });
  });
  return data;
}
