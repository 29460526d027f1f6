"""The stop conditions of lab 02, on your machine: python3 check.py

Checks rope.py and verify.py beside this file. Every line says what was expected and what came.
The exit code is 0 when all checks pass.
"""

import math
import sys

import numpy as np

import rope
import verify

failures = 0


def check(title, expected, actual, passed):
    global failures
    failures += 0 if passed else 1
    print(f"{'PASS' if passed else 'FAIL'}  {title}")
    print(f"      expected {expected}, got {actual}")


def attempt(title, run):
    """One check; an exception is a failure that says where it came from."""
    try:
        run(title)
    except Exception as error:  # whatever the answer throws is the answer's
        check(title, "no exception", f"{type(error).__name__}: {error}", False)


def largest(a, b):
    """The largest difference; infinite when shapes differ or a number is missing."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.shape != b.shape or not np.all(np.isfinite(a)):
        return math.inf
    return float(np.max(np.abs(a - b))) if a.size else math.inf


def close(title, actual, expected, limit):
    difference = largest(actual, expected)
    check(title, f"a difference < {limit:g}", f"{difference:.1e}", difference < limit)


def turned(x, position, base=10000.0):
    """A rotation written another way, pair by pair as complex numbers."""
    out = []
    for i in range(len(x) // 2):
        angle = position * math.exp(-2 * i / len(x) * math.log(base))
        z = complex(x[2 * i], x[2 * i + 1]) * complex(math.cos(angle), math.sin(angle))
        out += [z.real, z.imag]
    return np.array(out)


def frequencies(title):
    worst = 0.0
    for d_head, base in [(4, 10000), (16, 10000), (16, 500), (128, 500000)]:
        expected = [math.exp(-2 * i / d_head * math.log(base)) for i in range(d_head // 2)]
        worst = max(worst, largest(rope.rope_frequencies(d_head, base), expected))
    check(title, "a difference < 2e-06", f"{worst:.1e}", worst < 2e-6)


def odd_head(title):
    try:
        rope.rope_frequencies(7)
    except Exception as error:
        check(title, "an exception", type(error).__name__, True)
    else:
        check(title, "an exception", "a result", False)


def tables(title):
    worst = 0.0
    for T, d_head, base in [(1, 4, 10000), (32, 16, 10000), (101, 16, 10000), (9, 6, 500)]:
        cos, sin = rope.precompute_rope(T, d_head, base)
        angles = [[t * base ** (-2 * i / d_head) for i in range(d_head // 2)] for t in range(T)]
        worst = max(worst, largest(cos, np.cos(angles)), largest(sin, np.sin(angles)))
    check(title, "a difference < 1e-06", f"{worst:.1e}", worst < 1e-6)


def worked_example(title):
    x = np.array([[1.0, 0.0, 0.0, 1.0], [1.0, 0.0, 0.0, 1.0]])
    q, k = rope.apply_rope(x, x.copy(), *rope.precompute_rope(2, 4))
    expected = [[1, 0, 0, 1], [math.cos(1), math.sin(1), -math.sin(0.01), math.cos(0.01)]]
    difference = max(largest(q, expected), largest(k, expected))
    check(title, "[0.5403, 0.8415, -0.0100, 0.99995]", np.round(q[1], 5).tolist(), difference < 1e-6)


def rotation(title):
    generator = np.random.default_rng(1)
    worst = 0.0
    # Tables may have more rows than q and k.
    for T, d_head, more in [(1, 2, 0), (3, 4, 0), (32, 16, 0), (50, 8, 3)]:
        q = generator.standard_normal((T, d_head))
        k = generator.standard_normal((T, d_head))
        got_q, got_k = rope.apply_rope(q.copy(), k.copy(), *rope.precompute_rope(T + more, d_head))
        worst = max(worst, largest(got_q, [turned(q[t], t) for t in range(T)]))
        worst = max(worst, largest(got_k, [turned(k[t], t) for t in range(T)]))
    check(title, "a difference < 1e-05", f"{worst:.1e}", worst < 1e-5)


def inputs_kept(title):
    q = np.arange(12.0).reshape(3, 4)
    before = q.copy()
    rope.apply_rope(q, q, *rope.precompute_rope(3, 4))
    changed = int(np.sum(q != before))
    check(title, "0 changed numbers", changed, changed == 0)


def block_b(title):
    q, k = verify.vectors()
    rows = verify.relative_rows(q, k)
    expected = [
        float(np.dot(turned(q, m), turned(k, n)))
        for m, n in [(0, 1), (3, 7), (5, 5), (10, 12), (20, 8)]
    ]
    close(f"{title}: <R_m q, R_n k>", [row[2] for row in rows], expected, 1e-5)
    close(f"{title}: <q, R_(n-m) k>", [row[3] for row in rows], expected, 1e-5)


def block_c(title):
    q, k = verify.vectors()
    for m in (0, 7, 100):  # 100: the last row of a short table keeps norms, not scores
        expected = [float(np.dot(q, turned(k, n - m))) for n in range(32)]
        rotated, relative = verify.distance_curves(q, k, m)
        close(f"{title}, m = {m}: rotated", rotated, expected, 1e-5)
        close(f"{title}, m = {m}: relative", relative, expected, 1e-5)


def block_d(title):
    q, _ = verify.vectors()
    rows = verify.norm_rows(q)
    length = float(np.sqrt(np.dot(q, q)))
    positions = [row[0] for row in rows]
    check(f"{title}: positions", [0, 1, 5, 100], positions, positions == [0, 1, 5, 100])
    close(f"{title}: lengths", [row[2] for row in rows], [length] * 4, 1e-6)


CHECKS = [
    ("A frequencies, four sizes and bases", frequencies),
    ("A an odd head size is refused", odd_head),
    ("A cos and sin, up to position 100, two bases", tables),
    ("A [1, 0, 0, 1] at position 1", worked_example),
    ("A random q and k in four shapes", rotation),
    ("A q and k stay as they were", inputs_kept),
    ("B relative position", block_b),
    ("C curves", block_c),
    ("D norms", block_d),
]

if __name__ == "__main__":
    for title, run in CHECKS:
        attempt(title, run)
    print("all checks pass" if failures == 0 else f"{failures} checks fail")
    sys.exit(0 if failures == 0 else 1)
