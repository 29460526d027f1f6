"""All pairs of one head, turned in a loop over a flat array, for both ways to form pairs."""

import math


def rotate_row(x, out, cos, sin, row, pairs, at, half, start=0):
    stride = 1 if half else 2
    gap = pairs if half else 1
    for i in range(start, pairs):
        c = cos[row + i]
        s = sin[row + i]
        first = at + i * stride
        x0 = x[first]
        x1 = x[first + gap]
        out[first] = x0 * c - x1 * s
        out[first + gap] = x0 * s + x1 * c


pairs = 2
angles = [t * 10000 ** (-2 * i / 4) for t in range(4) for i in range(pairs)]
cos, sin = [math.cos(a) for a in angles], [math.sin(a) for a in angles]
q = [1.0, 0.0, 0.5, 2.0, 1.0, 0.0, 0.5, 2.0]

for label, half in [("neighbours:", False), ("halves:", True)]:
    out = [0.0] * len(q)
    for token, position in enumerate([1, 3]):
        rotate_row(q, out, cos, sin, position * pairs, pairs, token * 4, half)
    print(label, *[f"{value:.4f}" for value in out])
