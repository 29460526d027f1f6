import type { RopeSpec, WarningCode } from 'rope-core';
import type { LayerReport } from './inspect.ts';
import { valueAt, valueOf } from './value-at.ts';

/** What the inspector adds to the warnings of rope-core. */
export type OwnCode =
  | 'adjacent-pairs'
  | 'attention-factor'
  | 'axes'
  | 'base-grows'
  | 'beyond-the-arc'
  | 'grouped-keys'
  | 'half-precision'
  | 'layers-differ'
  | 'length-assumed'
  | 'partial-rotary'
  | 'table-switches';

/** `cached-keys-stale` is two traps here: a growing base, and a switch between two lists. */
export type FindingCode = Exclude<WarningCode, 'cached-keys-stale'> | OwnCode;

/** One thing to know about a config, before it is put into words. */
export interface Finding {
  code: FindingCode;
  /** `check`: something may be wrong. `note`: right, and known to bite. */
  level: 'check' | 'note';
  /** Its place inside the config. */
  path: string | undefined;
  /** What stands there. */
  value: unknown;
  report: LayerReport;
}

const checks: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'base-assumed',
  'base-conflict',
  'beyond-the-arc',
  'factor-below-one',
  'factor-length-mismatch',
  'head-dim-assumed',
  'length-assumed',
  'model-without-rope',
  'original-length-assumed',
  'scaling-twice',
  'scaling-without-type',
  'unknown-key',
  'unknown-model-type',
  'unknown-rope-type',
]);

/** Everything worth knowing about a config: what may be wrong first. Each thing is said once. */
export function findingsOf(config: unknown, layers: readonly LayerReport[]): Finding[] {
  const found = new Map<string, Finding>();
  const add = (code: FindingCode, report: LayerReport, path?: string): void => {
    const level = checks.has(code) ? 'check' : 'note';
    const finding: Finding = { code, level, path, value: valueAt(config, path), report };
    const key = `${code} ${path ?? ''}`;
    if (!found.has(key)) found.set(key, finding);
  };
  for (const report of layers) {
    for (const { code, path } of report.spec.warnings) {
      if (code === 'cached-keys-stale')
        add(report.spec.ropeType === 'longrope' ? 'table-switches' : 'base-grows', report, path);
      else add(code, report, path);
    }
    for (const code of lengthFindings(report)) add(code, report);
    for (const code of specFindings(report.spec)) add(code, report);
  }
  const [first] = layers;
  if (first) {
    if (layers.length > 1) add('layers-differ', first);
    for (const [code, path] of configFindings(config)) add(code, first, path);
  }
  const all = [...found.values()];
  // Of a model that does not exist nothing else is worth saying.
  const none = all.filter(({ code }) => code === 'model-without-rope');
  return (none.length > 0 ? none : all).sort((a, b) => a.level.localeCompare(b.level));
}

function* lengthFindings({ trained, trainedAssumed, unseen }: LayerReport): Generator<OwnCode> {
  if (trained !== undefined && trainedAssumed) yield 'length-assumed';
  else if (unseen) yield 'beyond-the-arc';
}

function* specFindings(spec: RopeSpec): Generator<OwnCode> {
  if (spec.attentionFactor !== 1) yield 'attention-factor';
  if (spec.rotaryDim < spec.headDim) yield 'partial-rotary';
  if (spec.mropeSection) yield 'axes';
  if (spec.pairing === 'interleaved' && spec.outputPairing === 'interleaved')
    yield 'adjacent-pairs';
}

function* configFindings(config: unknown): Generator<[OwnCode, string]> {
  const heads = valueOf(config, 'num_attention_heads');
  const keys = valueOf(config, 'num_key_value_heads');
  if (
    typeof heads?.value === 'number' &&
    typeof keys?.value === 'number' &&
    keys.value < heads.value
  )
    yield ['grouped-keys', keys.path];
  const type = valueOf(config, 'torch_dtype') ?? valueOf(config, 'dtype');
  if (typeof type?.value === 'string' && /^(?:torch\.)?(?:bfloat16|float16)$/.test(type.value))
    yield ['half-precision', type.path];
}
