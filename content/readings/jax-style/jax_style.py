"""RoPE in the style of JAX, in plain NumPy: pure functions, nothing is changed in place."""

import numpy as np


# 1. x.at[index].set(values) in JAX: a new array, the old one stays.
def at_set(x, index, values):
    out = x.copy()
    out[index] = values
    return out


def rotate(x, angles):
    a, b = x[0::2], x[1::2]
    turned = at_set(x, np.s_[0::2], a * np.cos(angles) - b * np.sin(angles))
    return at_set(turned, np.s_[1::2], a * np.sin(angles) + b * np.cos(angles))


# 2. One step: old state and one token in, new state and scores out.
def step(state, token):
    keys, position = state
    q, k = token
    angles = position * frequencies
    grown = at_set(keys, position, rotate(k, angles))
    scores = grown @ rotate(q, angles)
    visible = np.where(np.arange(len(grown)) <= position, scores, -np.inf)
    return (grown, position + 1), visible


# 3. All steps: jax.lax.scan, as a loop.
def scan(f, state, items):
    outputs = []
    for item in items:
        state, output = f(state, item)
        outputs.append(output)
    return state, outputs


frequencies = 10000.0 ** (-np.arange(0, 4, 2) / 4)
empty = np.zeros((4, 4))
q, k = np.array([1.0, 0.0, 0.0, 1.0]), np.array([0.5, 1.0, 1.0, 0.0])

(keys, position), rows = scan(step, (empty, 0), [(q, k)] * 3)
for row in rows:
    print(*[f"{score:.4f}" for score in row if score > -np.inf])
print("next position:", position)
print("still empty:", int(np.count_nonzero(empty)))
