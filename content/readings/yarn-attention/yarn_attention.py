"""YaRN's other half: one number that cosines and sines are multiplied by."""

import math


def mscale_of(factor, mscale):
    return 1.0 if factor <= 1 else 0.1 * mscale * math.log(factor) + 1


def yarn_attention_factor(config):
    factor = config["factor"]
    attention_factor, mscale = config.get("attention_factor"), config.get("mscale")
    mscale_all_dim = config.get("mscale_all_dim")
    if attention_factor is not None:
        return attention_factor
    if mscale and mscale_all_dim:
        return mscale_of(factor, mscale) / mscale_of(factor, mscale_all_dim)
    return mscale_of(factor, 1)


for config in [
    {"factor": 4},
    {"factor": 40, "mscale": 1, "mscale_all_dim": 1},
    {"factor": 4, "attention_factor": 1},
]:
    f = yarn_attention_factor(config)
    print(f"cos and sin times {f:.4f}, scores times {f * f:.4f}")
