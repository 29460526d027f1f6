"""Blocks B, C and D: the properties of RoPE, in numbers. Complete it, then: python3 verify.py"""

import numpy as np

from rope import apply_rope, precompute_rope

D_HEAD = 16
T = 32
SEED = 0


def rotate_at(x, position):
    """Turns one vector to one position, with your functions.

    Two things go wrong here: n - m can be negative, and 100 is not below T.
    NumPy says nothing about the first: cos[-12] is the twelfth row from the end.
    """
    cos, sin = precompute_rope(T, D_HEAD)
    row = x.reshape(1, D_HEAD)
    turned, _ = apply_rope(row, row, cos[position].reshape(1, -1), sin[position].reshape(1, -1))
    return turned[0]


def relative_rows(q, k):
    """Block B: both sides of <R_m q, R_n k> = <q, R_(n-m) k> for five (m, n)."""
    rows = []
    for m, n in [(0, 1), (3, 7), (5, 5), (10, 12), (20, 8)]:
        rotated = 0.0  # q turned to m, k turned to n
        relative = 0.0  # q as it is, k turned to n - m
        rows.append((m, n, rotated, relative))
    return rows


def distance_curves(q, k, m=0):
    """Block C: the same two scores with m fixed and n from 0 to 31, as two lists."""
    rotated, relative = [], []
    # Append one score to each for n = 0 .. 31.
    return rotated, relative


def norm_rows(x):
    """Block D: the length of x before and after it is turned to four positions."""
    rows = []
    for position in [0, 1, 5, 100]:
        before = np.sqrt(np.sum(x * x))
        after = 0.0  # of x turned to `position`
        rows.append((position, before, after))
    return rows


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
