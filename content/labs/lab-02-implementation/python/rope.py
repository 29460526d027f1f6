"""Rotary position embedding in NumPy: three functions to write.

Pair i of a row is (2i, 2i + 1). Positions count from 0. A positive angle turns counter-clockwise.
No framework, no einsum: index what you mean.
"""

import numpy as np


def rope_frequencies(d_head, base=10000):
    """One frequency per pair, in radians per position.

    d_head: size of the head, even; an odd one raises ValueError
    returns (d_head / 2,): frequency i is base ** (-2i / d_head)
    """
    frequencies = np.zeros(d_head // 2)
    # Fill in frequencies[i].
    return frequencies


def precompute_rope(T, d_head, base=10000):
    """Cosine and sine of every angle: position t turns pair i by t * frequency i.

    returns cos and sin, (T, d_head / 2) each
    """
    cos = np.zeros((T, d_head // 2))
    sin = np.zeros((T, d_head // 2))
    # Fill in cos[t, i] and sin[t, i].
    return cos, sin


def apply_rope(q, k, cos, sin):
    """Turns row t of q and of k by the angles of row t of the tables.

    q, k: (T, d_head); cos, sin: (T or more, d_head / 2)
    returns new arrays q', k' of shape (T, d_head); q and k stay as they were
    """
    turned_q = np.zeros_like(q)
    turned_k = np.zeros_like(k)
    # Turn every pair of every row.
    return turned_q, turned_k
