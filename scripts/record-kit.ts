import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { kitFolder, kitHash, pythonWithNumpy, runKit } from './lib/python-kit.ts';

/*
 * node scripts/record-kit.ts
 *
 * Runs the checks of lab 02's NumPy kit on its starter and on its solution and writes down what they
 * said, with a hash of the files. Where a machine has no NumPy, tests hold the kit to this record.
 */
const versions = pythonWithNumpy();
if (versions === undefined) throw new Error('This needs python3 with numpy on the PATH.');
const record = {
  versions,
  hash: kitHash(),
  starter: runKit('starter'),
  solution: runKit('solution'),
};
writeFileSync(path.join(kitFolder, 'recorded.json'), `${JSON.stringify(record, null, 2)}\n`);
console.log(`Recorded with Python ${versions.python}, NumPy ${versions.numpy}.`);
