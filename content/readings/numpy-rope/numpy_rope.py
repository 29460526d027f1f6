"""RoPE without a loop: one table for all positions, one line per coordinate for all pairs."""

import numpy as np


# 1. The table: every angle of every position, shape (T, pairs).
def rope_table(length, rotary_dim, base=10000.0):
    frequencies = base ** (-np.arange(0, rotary_dim, 2) / rotary_dim)
    angles = np.outer(np.arange(length), frequencies)
    return np.cos(angles), np.sin(angles)


# 2. The rotation: neighbours, the last two axes of x are (T, head_dim).
def apply_rope(x, cos, sin):
    a, b = x[..., 0::2], x[..., 1::2]
    out = np.zeros_like(x)
    out[..., 0::2] = a * cos - b * sin
    out[..., 1::2] = a * sin + b * cos
    return out


def show(label, matrix):
    for row in matrix:
        print(label, *[f"{value:.4f}" for value in row])


# 3. The axes: three heads, three positions, every query (1, 0, 0, 1), every key (0.5, 1, 1, 0).
q = np.tile([1.0, 0.0, 0.0, 1.0], (3, 3, 1))
k = np.tile([0.5, 1.0, 1.0, 0.0], (3, 3, 1))
cos, sin = rope_table(3, 4)

scores = apply_rope(q, cos, sin) @ apply_rope(k, cos, sin).swapaxes(1, 2)
show("head 0:", scores[0])

tokens_first = apply_rope(q.swapaxes(0, 1), cos, sin).swapaxes(0, 1)
broken = tokens_first @ apply_rope(k, cos, sin).swapaxes(1, 2)
show("wrong axis, head 0:", broken[0])
