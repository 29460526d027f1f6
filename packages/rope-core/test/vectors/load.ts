import { readFileSync } from 'node:fs';
import type { Pairing, RopeTable } from '../../src/index.ts';

/** Rows of cos and sin at some positions, one value per pair, attention factor included. */
export interface ExpectedTable {
  positions: number[];
  cos: number[][];
  sin: number[][];
}

/** What an implementation answered. Which keys exist depends on the group of the case. */
export interface Expected {
  inv_freq?: number[];
  attention_factor?: number;
  table?: ExpectedTable | number[][];
  table_f32?: ExpectedTable;
  apply?: {
    q: number[];
    k?: number[];
    positions: number[];
    q_rot: number[][];
    k_rot?: number[][];
    q_rot_f32_last?: number[];
  };
  scores?: { pairs_m_n_score: [number, number, number][] } | [number, number, number][];
  slopes?: number[];
  scale?: number[];
  base_freqs?: number[];
  positions_thw?: number[][];
  positions_hw?: number[][];
  cos?: number[][];
  sin?: number[][];
  corr_dims?: [number, number];
  positions?: number[][];
  q?: number[];
  q_rot?: number[][];
  cos_sin_cache?: number[][];
}

/** One case: an implementation, its parameters, its answers. */
export interface VectorCase {
  id: string;
  group: string;
  rope_type: string;
  convention?: string;
  params: Record<string, unknown>;
  head_dim?: number;
  rotary_dim?: number;
  seq_len?: number;
  layer_type?: string;
  softmax_scale?: { multiplier: number };
  source: { repo: string; path: string; commit: string | null; symbol: string };
  expected: Expected;
}

export const files = [
  'hugging-face',
  'reference-code',
  'several-axes',
  'other-schemes',
  'ggml',
] as const;

/** The cases of one fixture file. */
export function load(file: (typeof files)[number]): VectorCase[] {
  const url = new URL(`../fixtures/vectors-${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { cases: VectorCase[] }).cases;
}

export function pairingOf(testCase: VectorCase): Pairing {
  return testCase.convention?.startsWith('interleaved') ? 'interleaved' : 'half';
}

/** Largest relative difference; where zero is expected, the value itself. */
export function relative(actual: ArrayLike<number>, expected: number[]): number {
  if (actual.length !== expected.length) return Infinity;
  return Math.max(
    ...expected.map((value, i) =>
      value === 0 ? Math.abs(actual[i]) : Math.abs(actual[i] / value - 1),
    ),
  );
}

/** Largest absolute difference. */
export function absolute(actual: ArrayLike<number>, expected: number[]): number {
  if (actual.length !== expected.length) return Infinity;
  return Math.max(...expected.map((value, i) => Math.abs(actual[i] - value)));
}

/** One row of a table as plain slices. */
export function rowOf(table: RopeTable, row: number): { cos: Float64Array; sin: Float64Array } {
  const [from, to] = [row * table.pairs, (row + 1) * table.pairs];
  return { cos: table.cos.slice(from, to), sin: table.sin.slice(from, to) };
}

/** Largest difference of any cosine or sine from the expected rows. */
export function tableError(
  table: RopeTable,
  expected: { cos: number[][]; sin: number[][] },
): number {
  if (table.length !== expected.cos.length) return Infinity;
  return Math.max(
    ...expected.cos.map((cos, row) => {
      const actual = rowOf(table, row);
      return Math.max(absolute(actual.cos, cos), absolute(actual.sin, expected.sin[row]));
    }),
  );
}
