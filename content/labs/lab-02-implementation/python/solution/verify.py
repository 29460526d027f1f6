"""Blocks B, C and D: the properties of RoPE, in numbers. The reference solution of lab 02."""

import numpy as np

from rope import apply_rope, precompute_rope

D_HEAD = 16
T = 32
SEED = 0


def rotate_at(x, position):
    """Turns one vector to one position, which may be negative or past T."""
    distance = abs(position)
    cos, sin = precompute_rope(distance + 1, D_HEAD)
    # cos(-a) = cos a, sin(-a) = -sin a: a negative position is not a row counted from the end.
    sign = -1.0 if position < 0 else 1.0
    row = x.reshape(1, D_HEAD)
    cos_row = cos[distance].reshape(1, -1)
    sin_row = sign * sin[distance].reshape(1, -1)
    turned, _ = apply_rope(row, row, cos_row, sin_row)
    return turned[0]


def relative_rows(q, k):
    """Block B: both sides of <R_m q, R_n k> = <q, R_(n-m) k> for five (m, n)."""
    rows = []
    for m, n in [(0, 1), (3, 7), (5, 5), (10, 12), (20, 8)]:
        rotated = dot(rotate_at(q, m), rotate_at(k, n))
        relative = dot(q, rotate_at(k, n - m))
        rows.append((m, n, rotated, relative))
    return rows


def distance_curves(q, k, m=0):
    """Block C: the same two scores with m fixed and n from 0 to 31, as two lists."""
    rotated, relative = [], []
    for n in range(T):
        rotated.append(dot(rotate_at(q, m), rotate_at(k, n)))
        relative.append(dot(q, rotate_at(k, n - m)))
    return rotated, relative


def norm_rows(x):
    """Block D: the length of x before and after it is turned to four positions."""
    rows = []
    for position in [0, 1, 5, 100]:
        turned = rotate_at(x, position)
        before = np.sqrt(dot(x, x))
        after = np.sqrt(dot(turned, turned))
        rows.append((position, before, after))
    return rows


def dot(a, b):
    total = 0.0
    for j in range(a.shape[0]):
        total += a[j] * b[j]
    return total


def vectors(seed=SEED):
    """q and k: standard normal, the same ones for the same seed."""
    generator = np.random.default_rng(seed)
    return generator.standard_normal(D_HEAD), generator.standard_normal(D_HEAD)


def main():
    q, k = vectors()
    print("Block B: relative position")
    for m, n, rotated, relative in relative_rows(q, k):
        print(f"  m={m:2d} n={n:2d}  {rotated:10.6f} {relative:10.6f}  {abs(rotated - relative):.1e}")
    print("Block C: both curves, m = 0")
    for n, (rotated, relative) in enumerate(zip(*distance_curves(q, k))):
        print(f"  n={n:2d}  {rotated:10.6f} {relative:10.6f}")
    print("Block D: norms")
    for position, before, after in norm_rows(q):
        print(f"  position {position:3d}  {before:.6f} {after:.6f}  {abs(before - after):.1e}")


if __name__ == "__main__":
    main()
