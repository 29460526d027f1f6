"""Three answers to one question: how does a score learn how far apart two tokens are?"""

import math


# 1. Sinusoidal: a vector per position, added before attention.
def sinusoidal(position, d, base=10000.0):
    out = []
    for i in range(d // 2):
        angle = position * base ** (-2 * i / d)
        out += [math.sin(angle), math.cos(angle)]
    return out


def add(a, b):
    return [x + y for x, y in zip(a, b)]


# 2. ALiBi: a number per distance, subtracted from the score. Heads: a power of two.
def alibi_slopes(heads):
    ratio = 2 ** (-8 / heads)
    return [ratio ** (h + 1) for h in range(heads)]


# 3. RoPE: an angle per position, q and k turn by it.
def rope(x, position, base=10000.0):
    out = []
    for i in range(len(x) // 2):
        angle = position * base ** (-2 * i / len(x))
        a, b = x[2 * i], x[2 * i + 1]
        out += [a * math.cos(angle) - b * math.sin(angle), a * math.sin(angle) + b * math.cos(angle)]
    return out


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


# 4. The same score three times: query at m, key at n.
def scores(q, k, m, n):
    added = dot(add(q, sinusoidal(m, len(q))), add(k, sinusoidal(n, len(k))))
    biased = dot(q, k) - alibi_slopes(4)[0] * (m - n)
    rotated = dot(rope(q, m), rope(k, n))
    return [added, biased, rotated]


q, k = [1.0, 0.0, 0.0, 1.0], [0.5, -0.5, 1.0, 0.25]
print("before position:", f"{dot(q, k):.4f}")
for m, n in [(4, 0), (104, 100), (40, 0), (44, 0)]:
    print(f"q at {m}, k at {n}:", *[f"{score:.4f}" for score in scores(q, k, m, n)])
