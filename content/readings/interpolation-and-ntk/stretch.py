"""Two ways to reach further: divide every position, or slow down the slow pairs by a larger base."""

import math


# 1. What training covered: how many turns each pair makes within a length.
def frequencies(head_dim, base):
    return [base ** (-2 * i / head_dim) for i in range(head_dim // 2)]


def turns(theta, length):
    return [length * t / (2 * math.pi) for t in theta]


# 2. Position interpolation: every frequency divided by the factor.
def interpolate(theta, factor):
    return [t / factor for t in theta]


# 3. NTK-aware: one larger base, fixed or growing with the text.
def ntk_base(base, factor, head_dim):
    return base * factor ** (head_dim / (head_dim - 2))


def dynamic_factor(factor, length, trained):
    return factor * max(length, trained) / trained - (factor - 1)


def show(label, numbers):
    print(label, *[f"{number:.3f}" for number in numbers])


plain = frequencies(8, 10000.0)
show("turns in training:", turns(plain, 4096))
show("4 times as long:", turns(plain, 16384))

interpolated = interpolate(plain, 4)
show("interpolated:", turns(interpolated, 16384))

ntk = frequencies(8, ntk_base(10000.0, 4, 8))
show("NTK-aware:", turns(ntk, 16384))
show("step of pair 0:", [plain[0], interpolated[0], ntk[0]])

early, late = dynamic_factor(4, 8192, 4096), dynamic_factor(4, 16384, 4096)
written = frequencies(8, ntk_base(10000.0, early, 8))
read = frequencies(8, ntk_base(10000.0, late, 8))
show("angle of a key at 3000, pair 2:", [3000 * written[2], 3000 * read[2]])
