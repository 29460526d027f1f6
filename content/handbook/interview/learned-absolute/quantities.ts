import { ropeTable, ropeFrequencies } from 'rope-core';

// The position table of GPT-2 small.
const [rows, width] = [1024, 768];
console.log('parameters:', rows * width);

// Texts of 1, 2, … 1,024 tokens, one each: how often is a row trained?
const trained = (row: number) => rows - row;
for (const row of [0, 512, 1000, 1023])
  console.log(`row ${row} is in ${trained(row)} of ${rows} texts`);

const table = Array.from({ length: rows }, () => new Float32Array(width));
console.log('row 1,024 of the table:', table[1024]);

const theta = ropeFrequencies(64);
const { cos } = ropeTable({ inverseFrequencies: theta }, [1024]);
console.log('RoPE at 1,024, pair 0:', cos[0]!.toFixed(4));
