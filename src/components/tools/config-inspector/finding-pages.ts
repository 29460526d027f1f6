import type { FindingCode } from './findings.ts';

const trap = (id: string): string => `handbook/traps/${id}`;
const beyond = 'handbook/mental-model/beyond-the-trained-length';

/** The page that explains a finding; its title is the text of the link. */
export const findingPages: Partial<Record<FindingCode, string>> = {
  'adjacent-pairs': trap('pairing-between-weights-and-code'),
  'attention-factor': trap('yarn-factor-squared'),
  axes: trap('m-rope-equal-axes'),
  'base-assumed': trap('rope-theta-lost'),
  'base-conflict': trap('rope-theta-lost'),
  'base-grows': trap('dynamic-ntk-with-a-cache'),
  'beyond-the-arc': beyond,
  'direction-negative': trap('sign-conventions'),
  'factor-below-one': beyond,
  'factor-length-mismatch': beyond,
  'grouped-keys': trap('permutation-per-kv-head'),
  'half-precision': trap('bf16-angles'),
  'head-dim-assumed': trap('head-dim-is-not-hidden-over-heads'),
  'head-dim-explicit': trap('head-dim-is-not-hidden-over-heads'),
  'layers-differ': trap('local-and-global-layers'),
  'layers-without-rope': 'handbook/models/others',
  'layout-changes': trap('pairing-between-weights-and-code'),
  'length-assumed': beyond,
  'original-length-assumed': beyond,
  'partial-assumed': trap('exponent-denominator'),
  'partial-rotary': trap('exponent-denominator'),
  'scaling-twice': trap('rope-theta-lost'),
  'scaling-without-type': beyond,
  'softmax-scale': trap('mscale-in-the-softmax'),
  'static-scaling': beyond,
  'table-switches': trap('longrope-table-switch'),
  'truncate-nested': 'handbook/models/gpt-oss',
  'unknown-model-type': trap('pairing-between-weights-and-code'),
};

/** Every page a report may link to. */
export const linkedPages = [...new Set(Object.values(findingPages))];
