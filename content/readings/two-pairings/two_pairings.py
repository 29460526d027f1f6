"""One method, two ways to form pairs: neighbours, halves, and the bridge between them."""

import numpy as np


# 1. Neighbours: pair i is x[2i], x[2i + 1], as in RoFormer and Meta's Llama.
def angles(position, head_dim, base=10000.0):
    return position * base ** (-2 * np.arange(head_dim // 2) / head_dim)


def rotate_neighbours(x, position):
    phi = angles(position, len(x))
    a, b = x[0::2], x[1::2]
    out = np.zeros_like(x)
    out[0::2] = a * np.cos(phi) - b * np.sin(phi)
    out[1::2] = a * np.sin(phi) + b * np.cos(phi)
    return out


# 2. Halves: pair i is x[i], x[i + head_dim / 2], as in GPT-NeoX and Hugging Face's Llama.
def rotate_halves(x, position):
    phi = angles(position, len(x))
    a, b = np.split(x, 2)
    return np.concatenate([a * np.cos(phi) - b * np.sin(phi), a * np.sin(phi) + b * np.cos(phi)])


# 3. The bridge: the same weights with their rows in another order.
def rows_for_halves(weights):
    return np.concatenate([weights[0::2], weights[1::2]])


def score(rotate, w_q, w_k, m, n):
    q, k = w_q @ token, w_k @ token
    return rotate(q, m) @ rotate(k, n)


def compare(m, n):
    print(f"q at {m}, k at {n}")
    print(f"  neighbours: {score(rotate_neighbours, w_q, w_k, m, n):.5f}")
    print(f"  halves, rows reordered: {score(rotate_halves, h_q, h_k, m, n):.5f}")
    print(f"  halves, rows as they were: {score(rotate_halves, w_q, w_k, m, n):.5f}")


token = np.array([1.0, -2.0])
w_q = np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0], [1.0, -1.0]])
w_k = np.array([[0.0, 1.0], [1.0, 1.0], [2.0, 0.0], [-1.0, 2.0]])
h_q, h_k = rows_for_halves(w_q), rows_for_halves(w_k)

compare(5, 5)
compare(3, 7)
