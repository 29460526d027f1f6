import { ropeTable, type RopeRotation } from 'rope-core';
import { attend, D, encode, type Head, type Scheme } from './head.ts';
import { makeLog, seeded, VALUES } from './log.ts';
import { train } from './train.ts';

export const LENGTHS = [32, 64, 128, 256, 512];
const LOGS = 16; // per length
const QUESTIONS = 32; // after the last lines of each log

export type Method = 'rope' | 'pi' | 'ntk' | 'yarn';
export type Row = Scheme | Method;
export const ROWS: Row[] = [
  'learned',
  'sinusoidal',
  'alibi',
  'rope',
  'pi',
  'ntk',
  'yarn',
];

/** What the learner's file decides: how far a context is stretched, and what becomes of the frequencies. */
export interface Scaling {
  factorFor: (length: number) => number;
  frequenciesFor: (method: Method, factor: number) => RopeRotation;
}

export interface Cell {
  row: Row;
  length: number;
  /** Share of the questions that are answered with the right value. */
  right: number;
  /** Attention on the right line, averaged. */
  attention: number;
}

const heads = new Map<Scheme, Head>();

/** Trained once per run; interpolation, NTK and YaRN change the angles of the head that plain RoPE trained. */
function headOf(row: Row): Head {
  const scheme: Scheme =
    row === 'pi' || row === 'ntk' || row === 'yarn' ? 'rope' : row;
  const head = heads.get(scheme) ?? train(scheme);
  heads.set(scheme, head);
  return head;
}

/** All seven schemes at all lengths. */
export function measureAll(scaling: Scaling): Cell[] {
  return ROWS.flatMap((row) =>
    LENGTHS.map((length) => measure(row, length, scaling)),
  );
}

const known = new Map<string, Cell>();

/** One cell; asked twice with the same frequencies it is measured once. */
export function measure(row: Row, length: number, scaling: Scaling): Cell {
  const head = headOf(row);
  const spec =
    head.scheme === 'rope'
      ? scaling.frequenciesFor(row as Method, scaling.factorFor(length))
      : undefined;
  const key = JSON.stringify([
    row,
    length,
    spec && [...Array.from(spec.inverseFrequencies), spec.attentionFactor],
  ]);
  const cell = known.get(key) ?? measureWith(head, row, length, spec);
  known.set(key, cell);
  return cell;
}

function measureWith(
  head: Head,
  row: Row,
  length: number,
  spec?: RopeRotation,
): Cell {
  const positions = Array.from({ length }, (_, m) => m);
  const table = spec && ropeTable(spec, positions);
  const random = seeded(1000 + length); // the same logs for every scheme
  let right = 0;
  let onTarget = 0;
  for (let i = 0; i < LOGS; i++) {
    const log = makeLog(random, length);
    const { output, weights } = attend(
      head,
      encode(head, log, table),
      log.values,
      QUESTIONS,
    );
    for (let m = 0; m < QUESTIONS; m++) {
      const answer = largest(
        output.subarray(m * (D + 1), m * (D + 1) + VALUES),
      );
      const line = log.right[length - QUESTIONS + m];
      if (answer === log.values[line]) right++;
      onTarget += weights[m * length + line];
    }
  }
  const questions = LOGS * QUESTIONS;
  return {
    row,
    length,
    right: right / questions,
    attention: onTarget / questions,
  };
}

function largest(values: Float64Array): number {
  return values.reduce(
    (best, value, index) => (value > values[best] ? index : best),
    0,
  );
}
