"""Times NumPy's usual forms of RoPE; prints one JSON object: {name: [milliseconds, ...]}."""

import json
import sys
import time

import numpy as np

T, H, D, ROUNDS = (int(a) for a in sys.argv[1:5])
rng = np.random.default_rng(0)
x = rng.standard_normal((T, H, D), dtype=np.float32)
out = np.empty_like(x)
angles = np.arange(T)[:, None] * 10000.0 ** (-np.arange(0, D, 2) / D)
cos = np.cos(angles).astype(np.float32)[:, None, :]
sin = np.sin(angles).astype(np.float32)[:, None, :]
turns = (cos + 1j * sin).astype(np.complex64)


def copy():
    np.copyto(out, x)


def complex_view():
    np.multiply(x.view(np.complex64), turns, out=out.view(np.complex64))


def strided():
    x0, x1, y0, y1 = x[..., 0::2], x[..., 1::2], out[..., 0::2], out[..., 1::2]
    np.multiply(x0, cos, out=y0)
    np.subtract(y0, x1 * sin, out=y0)
    np.multiply(x0, sin, out=y1)
    np.add(y1, x1 * cos, out=y1)


def rotate_half():
    cos2, sin2 = np.concatenate([cos, cos], -1), np.concatenate([sin, sin], -1)
    swapped = np.concatenate([-x[..., D // 2 :], x[..., : D // 2]], -1)
    return x * cos2 + swapped * sin2


forms = {
    "NumPy copyto": copy,
    "NumPy interleaved, complex64 view, out=": complex_view,
    "NumPy interleaved, strided, out=": strided,
    "NumPy half, rotate_half with temporaries": rotate_half,
}
times = {name: [] for name in forms}
for form in forms.values():
    form()
for _ in range(ROUNDS):
    for name, form in forms.items():
        start = time.perf_counter()
        form()
        times[name].append(1000 * (time.perf_counter() - start))
print(json.dumps({"version": np.__version__, "times": times}))
