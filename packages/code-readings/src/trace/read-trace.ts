import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingError } from '../reading-error.ts';
import type { SourceDefinition } from '../stages/01-read-definition.ts';
import type { SourceFile } from '../stages/02-read-source.ts';
import type { TraceRecord } from './trace-record.ts';

/** What a Python source computed, as recorded; refused when the source has changed since. */
export function readRecordedTrace(
  definition: SourceDefinition,
  source: SourceFile,
  root: string,
): TraceRecord {
  const file = `${definition.file}.trace`;
  const command = ['python3 packages/code-readings/python/record_trace.py', definition.file];
  if (definition.example) command.push(definition.example);
  const remedy = `Record again: ${command.join(' ')}`;
  if (!existsSync(join(root, file))) {
    throw new ReadingError({
      code: 'trace-stale',
      file,
      found: `nothing is recorded of what ${definition.file} computes`,
      remedy,
    });
  }
  const record = parseRecord(readFileSync(join(root, file), 'utf8'));
  if (record?.sha256 !== source.sha256) {
    throw new ReadingError({
      code: 'trace-stale',
      file,
      found: record
        ? `the values were recorded from another version of ${definition.file}`
        : 'this is not what record_trace.py writes',
      remedy,
    });
  }
  return record;
}

function parseRecord(text: string): TraceRecord | undefined {
  try {
    return JSON.parse(text) as TraceRecord;
  } catch {
    return undefined; // Cut short, or a merge that stopped half way.
  }
}
