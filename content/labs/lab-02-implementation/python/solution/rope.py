"""Rotary position embedding in NumPy: the reference solution of lab 02.

Pair i of a row is (2i, 2i + 1). Positions count from 0. A positive angle turns counter-clockwise.
"""

import numpy as np


def rope_frequencies(d_head, base=10000):
    """One frequency per pair, in radians per position: base ** (-2i / d_head)."""
    if d_head % 2 != 0:
        raise ValueError(f"d_head must be even: a pair needs two numbers. Received {d_head}.")
    frequencies = np.zeros(d_head // 2)
    for i in range(d_head // 2):
        frequencies[i] = base ** (-2 * i / d_head)
    return frequencies


def precompute_rope(T, d_head, base=10000):
    """Cosine and sine of every angle, (T, d_head / 2) each; row t is position t."""
    frequencies = rope_frequencies(d_head, base)
    cos = np.zeros((T, d_head // 2))
    sin = np.zeros((T, d_head // 2))
    for t in range(T):
        for i in range(d_head // 2):
            cos[t, i] = np.cos(t * frequencies[i])
            sin[t, i] = np.sin(t * frequencies[i])
    return cos, sin


def apply_rope(q, k, cos, sin):
    """Turns row t of q and of k by the angles of row t; pair i is (2i, 2i + 1)."""
    return rotate_rows(q, cos, sin), rotate_rows(k, cos, sin)


def rotate_rows(x, cos, sin):
    turned = np.zeros_like(x)
    for t in range(x.shape[0]):
        for i in range(x.shape[1] // 2):
            first = x[t, 2 * i]
            second = x[t, 2 * i + 1]
            turned[t, 2 * i] = first * cos[t, i] - second * sin[t, i]
            turned[t, 2 * i + 1] = first * sin[t, i] + second * cos[t, i]
    return turned
