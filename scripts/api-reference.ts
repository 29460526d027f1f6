// `node scripts/api-reference.ts` prints what rope-core's docstrings say, as JSON.
import { fileURLToPath } from 'node:url';
import { extractApi } from '../src/api-reference/extract-api.ts';

export { extractApi, type ApiEntry } from '../src/api-reference/extract-api.ts';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(extractApi(), null, 2));
}
