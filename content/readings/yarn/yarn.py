"""YaRN: fast pairs are kept, slow pairs interpolated, and a straight ramp joins the two."""

import math


def yarn_range(config):
    rotary_dim, base, original_length = config["rotary_dim"], config["base"], config["original_length"]
    beta_fast, beta_slow = config.get("beta_fast", 32), config.get("beta_slow", 1)
    if original_length <= 0 or base <= 0 or base == 1:
        raise ValueError(f"YaRN needs a positive length and a positive base other than 1: {config}")

    def pair_with_turns(turns):
        return rotary_dim * math.log(original_length / (turns * 2 * math.pi)) / (2 * math.log(base))

    low = pair_with_turns(beta_fast)
    high = pair_with_turns(beta_slow)
    if config.get("truncate", True):
        low = math.floor(low)
        high = math.ceil(high)
    return max(low, 0), min(high, rotary_dim - 1)


def yarn_frequencies(config):
    rotary_dim, base, factor = config["rotary_dim"], config["base"], config["factor"]
    low, high = yarn_range(config)
    width = 0.001 if low == high else high - low
    out = []
    for i in range(rotary_dim // 2):
        power = base ** (2 * i / rotary_dim)
        kept = 1 - min(max((i - low) / width, 0), 1)
        out.append(1 / (factor * power) * (1 - kept) + 1 / power * kept)
    return out


config = {"rotary_dim": 16, "base": 10000.0, "factor": 4.0, "original_length": 4096}
plain = [1 / 10000 ** (2 * i / 16) for i in range(8)]
scaled = yarn_frequencies(config)

for i, frequency in enumerate(plain):
    turns = 4096 * frequency / (2 * math.pi)
    print(f"pair {i}: {turns:.2f} turns in training, divided by {frequency / scaled[i]:.3f}")
