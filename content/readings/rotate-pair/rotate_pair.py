"""One pair of numbers, turned by an angle: with four products, and as one complex product."""

import math


def rotate_pair(x0, x1, cos, sin):
    return [x0 * cos - x1 * sin, x0 * sin + x1 * cos]


def as_complex(x0, x1, cos, sin):
    z = complex(x0, x1) * complex(cos, sin)
    return [z.real, z.imag]


cos, sin = math.cos(1), math.sin(1)
turned = rotate_pair(1.0, 0.0, cos, sin)
back = rotate_pair(turned[0], turned[1], cos, -sin)
assert as_complex(1.0, 0.0, cos, sin) == turned
assert as_complex(turned[0], turned[1], cos, -sin) == back

print("turned by 1 rad:", *[f"{x:.6f}" for x in turned])
print("and back:", *[f"{x:.6f}" for x in back])
