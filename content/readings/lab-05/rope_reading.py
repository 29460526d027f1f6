"""Read RoPE as a rotation: q and k turn by an angle, v stays as it is."""

import math


# 1. Set-up and contract: an even head dimension in, one frequency per pair out.
def rope_frequencies(head_dim, base=10000.0):
    if head_dim % 2 != 0:
        raise ValueError(f"head_dim must be even, got {head_dim}")
    return [base ** (-2 * i / head_dim) for i in range(head_dim // 2)]


# 2. Main transition: each pair of neighbours (2i, 2i + 1) turns in its own plane.
def rotate(x, position):
    out = []
    for i, frequency in enumerate(rope_frequencies(len(x))):
        angle = position * frequency
        cos, sin = math.cos(angle), math.sin(angle)
        a, b = x[2 * i], x[2 * i + 1]
        out += [a * cos - b * sin, a * sin + b * cos]
    return out


# 3. Interview hook: q and k meet in a score, and only their distance is left.
def score(q, k, m, n):
    return sum(a * b for a, b in zip(rotate(q, m), rotate(k, n)))


def show(label, numbers):
    print(label, *[f"{t:.5f}" for t in numbers])


q = [1.0, 0.0, 0.0, 1.0]
k = [0.5, -0.5, 1.0, 0.25]
v = [0.3, 0.1, -0.2, 0.7]

show("q at position 1:", rotate(q, 1))
show("length before, after:", [math.hypot(*q), math.hypot(*rotate(q, 1))])
for m in [0, 3, 1000]:
    show(f"score, q at {m}, k at {m + 4}:", [score(q, k, m, m + 4)])
show("score, q at 7, k at 3:", [score(q, k, 7, 3)])
show("v at any position:", v)
