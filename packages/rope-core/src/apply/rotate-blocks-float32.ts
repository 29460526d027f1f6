// The rotation for Float32Array, four rotations per turn of the innermost loop, written out by hand
// and once per pairing. Engines specialise a function for the arrays it has seen, so a loop shared by
// both pairings and both element types, or a call per head, costs up to half the speed. The heads of
// a token share their cosines and sines, so several are taken at a time: four with adjacent pairs,
// two with halves, which are read at two places per head while memory follows few places well.
// Remainders are left to the caller: a second loop in here would cost a fifth (`npm run bench`).
// Products are formed in double and rounded once, when stored.

/** All pairs (2i, 2i+1) of the first `blocked` heads, a multiple of 4. */
export function rotateInterleavedBlocks(
  x: Float32Array,
  out: Float32Array,
  cos: Float64Array,
  sin: Float64Array,
  pairs: number,
  positions: ArrayLike<number> | undefined,
  offset: number,
  tokens: number,
  heads: number,
  headDim: number,
  blocked: number,
): void {
  for (let t = 0; t < tokens; t++) {
    const row = (positions === undefined ? offset + t : positions[t]) * pairs;
    for (let h = 0; h < blocked; h += 4) {
      let a = (t * heads + h) * headDim;
      for (let r = row, end = row + pairs; r < end; r++, a += 2) {
        const cosine = cos[r];
        const sine = sin[r];
        const b = a + headDim;
        const c = a + 2 * headDim;
        const d = a + 3 * headDim;
        const x0 = x[a];
        const y0 = x[a + 1];
        out[a] = x0 * cosine - y0 * sine;
        out[a + 1] = x0 * sine + y0 * cosine;
        const x1 = x[b];
        const y1 = x[b + 1];
        out[b] = x1 * cosine - y1 * sine;
        out[b + 1] = x1 * sine + y1 * cosine;
        const x2 = x[c];
        const y2 = x[c + 1];
        out[c] = x2 * cosine - y2 * sine;
        out[c + 1] = x2 * sine + y2 * cosine;
        const x3 = x[d];
        const y3 = x[d + 1];
        out[d] = x3 * cosine - y3 * sine;
        out[d + 1] = x3 * sine + y3 * cosine;
      }
    }
  }
}

/** The first `even` pairs (i, i + pairs) of the first `blocked` heads; both are multiples of 2. */
export function rotateHalfBlocks(
  x: Float32Array,
  out: Float32Array,
  cos: Float64Array,
  sin: Float64Array,
  pairs: number,
  positions: ArrayLike<number> | undefined,
  offset: number,
  tokens: number,
  heads: number,
  headDim: number,
  blocked: number,
  even: number,
): void {
  for (let t = 0; t < tokens; t++) {
    const row = (positions === undefined ? offset + t : positions[t]) * pairs;
    for (let h = 0; h < blocked; h += 2) {
      let a = (t * heads + h) * headDim;
      for (let r = row, end = row + even; r < end; r += 2, a += 2) {
        const c0 = cos[r];
        const s0 = sin[r];
        const c1 = cos[r + 1];
        const s1 = sin[r + 1];
        const b = a + pairs;
        const x0 = x[a];
        const y0 = x[b];
        out[a] = x0 * c0 - y0 * s0;
        out[b] = x0 * s0 + y0 * c0;
        const x1 = x[a + 1];
        const y1 = x[b + 1];
        out[a + 1] = x1 * c1 - y1 * s1;
        out[b + 1] = x1 * s1 + y1 * c1;
        const c = a + headDim;
        const d = c + pairs;
        const x2 = x[c];
        const y2 = x[d];
        out[c] = x2 * c0 - y2 * s0;
        out[d] = x2 * s0 + y2 * c0;
        const x3 = x[c + 1];
        const y3 = x[d + 1];
        out[c + 1] = x3 * c1 - y3 * s1;
        out[d + 1] = x3 * s1 + y3 * c1;
      }
    }
  }
}
