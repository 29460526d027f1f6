"""Decode with a KV cache: keys go in rotated, once, and every new query brings its own position."""

import math


# 1. Contract: one plane, one frequency, and a cache that holds rotated keys.
def rotate(pair, position):
    cos, sin = math.cos(position), math.sin(position)
    return [pair[0] * cos - pair[1] * sin, pair[0] * sin + pair[1] * cos]


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1]


# 2. Transition: one step adds one key and asks all of them.
def decode(tokens, positions):
    cache = []
    for step, (q, k) in enumerate(tokens):
        position = positions[step]
        cache.append(rotate(k, position))
        scores = [dot(rotate(q, position), key) for key in cache]
    return scores


# 3. Interview hook: what the cache must agree with, and how it goes wrong.
def without_cache(tokens):
    last = len(tokens) - 1
    q = rotate(tokens[last][0], last)
    return [dot(q, rotate(k, position)) for position, (_, k) in enumerate(tokens)]


def show(label, scores):
    print(label, *[f"{score:.5f}" for score in scores])


tokens = [([1.0, 0.0], [0.5, 1.0])] * 4
show("without a cache:", without_cache(tokens))
show("with a cache:", decode(tokens, [0, 1, 2, 3]))
show("all of it 100 later:", decode(tokens, [100, 101, 102, 103]))
show("decode restarts at 0:", decode(tokens, [0, 1, 2, 0]))
