// The rotation for Float32Array, four pairs per turn of the innermost loop, written out by hand and
// twice. Engines specialise a function for the arrays it has seen: a loop shared by both pairings
// and both element types, a call per head, or a second loop for the remaining pairs inside the same
// function costs a fifth to a half of the speed (`npm run bench`). Products are formed in double and
// rounded once, when stored.

/** The first `fours` pairs (2i, 2i+1) of every head. Token t takes row `positions[t]` or `offset + t`. */
export function rotateInterleavedFours(
  x: Float32Array,
  out: Float32Array,
  cos: Float64Array,
  sin: Float64Array,
  pairs: number,
  fours: number,
  positions: ArrayLike<number> | undefined,
  offset: number,
  tokens: number,
  heads: number,
  headDim: number,
): void {
  for (let t = 0; t < tokens; t++) {
    const row = (positions === undefined ? offset + t : positions[t]) * pairs;
    for (let h = 0; h < heads; h++) {
      let a = (t * heads + h) * headDim;
      for (let r = row, end = row + fours; r < end; r += 4, a += 8) {
        const c0 = cos[r];
        const s0 = sin[r];
        const c1 = cos[r + 1];
        const s1 = sin[r + 1];
        const c2 = cos[r + 2];
        const s2 = sin[r + 2];
        const c3 = cos[r + 3];
        const s3 = sin[r + 3];
        const x0 = x[a];
        const y0 = x[a + 1];
        out[a] = x0 * c0 - y0 * s0;
        out[a + 1] = x0 * s0 + y0 * c0;
        const x1 = x[a + 2];
        const y1 = x[a + 3];
        out[a + 2] = x1 * c1 - y1 * s1;
        out[a + 3] = x1 * s1 + y1 * c1;
        const x2 = x[a + 4];
        const y2 = x[a + 5];
        out[a + 4] = x2 * c2 - y2 * s2;
        out[a + 5] = x2 * s2 + y2 * c2;
        const x3 = x[a + 6];
        const y3 = x[a + 7];
        out[a + 6] = x3 * c3 - y3 * s3;
        out[a + 7] = x3 * s3 + y3 * c3;
      }
    }
  }
}

/** The first `fours` pairs (i, i + pairs) of every head. Token t takes row `positions[t]` or `offset + t`. */
export function rotateHalfFours(
  x: Float32Array,
  out: Float32Array,
  cos: Float64Array,
  sin: Float64Array,
  pairs: number,
  fours: number,
  positions: ArrayLike<number> | undefined,
  offset: number,
  tokens: number,
  heads: number,
  headDim: number,
): void {
  for (let t = 0; t < tokens; t++) {
    const row = (positions === undefined ? offset + t : positions[t]) * pairs;
    for (let h = 0; h < heads; h++) {
      let a = (t * heads + h) * headDim;
      let b = a + pairs;
      for (let r = row, end = row + fours; r < end; r += 4, a += 4, b += 4) {
        const c0 = cos[r];
        const s0 = sin[r];
        const c1 = cos[r + 1];
        const s1 = sin[r + 1];
        const c2 = cos[r + 2];
        const s2 = sin[r + 2];
        const c3 = cos[r + 3];
        const s3 = sin[r + 3];
        const x0 = x[a];
        const y0 = x[b];
        out[a] = x0 * c0 - y0 * s0;
        out[b] = x0 * s0 + y0 * c0;
        const x1 = x[a + 1];
        const y1 = x[b + 1];
        out[a + 1] = x1 * c1 - y1 * s1;
        out[b + 1] = x1 * s1 + y1 * c1;
        const x2 = x[a + 2];
        const y2 = x[b + 2];
        out[a + 2] = x2 * c2 - y2 * s2;
        out[b + 2] = x2 * s2 + y2 * c2;
        const x3 = x[a + 3];
        const y3 = x[b + 3];
        out[a + 3] = x3 * c3 - y3 * s3;
        out[b + 3] = x3 * s3 + y3 * c3;
      }
    }
  }
}
