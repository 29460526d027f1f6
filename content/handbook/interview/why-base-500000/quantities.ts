import * as rope from 'rope-core';

// Where does a vector's score with itself first go negative?
for (const base of [10_000, 500_000]) {
  const theta = rope.ropeFrequencies(128, base);
  const first = rope.firstNegativeDistance(theta, 20_000);
  console.log(`base ${base}: first negative at ${first}`);
}

// Two bases for 131,072 tokens, at the same distance.
for (const base of [8_800_000, 9_000_000]) {
  const score = rope.meanCosine(rope.ropeFrequencies(128, base), 85_863);
  console.log(`base ${base}: ${score.toExponential(1)} at 85,863`);
}

// What it costs: pairs that hardly turn within the trained length.
for (const base of [10_000, 500_000]) {
  const turns = rope.turnsWithin(rope.ropeFrequencies(128, base), 8192);
  const still = turns.filter((t) => t < 0.1).length;
  console.log(`base ${base}: ${still} pairs below a tenth of a turn in 8,192`);
}
