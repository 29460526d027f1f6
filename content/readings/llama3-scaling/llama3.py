"""Llama 3's scaling: short wavelengths stay, long ones are divided, those between are blended."""

import math


def llama3_scaling(inverse_frequencies, config):
    factor, original_length = config["factor"], config["original_max_position_embeddings"]
    low_freq_factor, high_freq_factor = config["low_freq_factor"], config["high_freq_factor"]
    if min(factor, low_freq_factor, high_freq_factor, original_length) <= 0:
        raise ValueError(f"all four must be positive: {config}")
    longest = original_length / low_freq_factor
    shortest = original_length / high_freq_factor
    out = []
    for frequency in inverse_frequencies:
        wavelength = 2 * math.pi / frequency
        if wavelength > longest:
            out.append(frequency / factor)
        elif wavelength < shortest or low_freq_factor == high_freq_factor:
            out.append(frequency)
        else:
            smooth = (original_length / wavelength - low_freq_factor) / (high_freq_factor - low_freq_factor)
            out.append((1 - smooth) * frequency / factor + smooth * frequency)
    return out


llama31 = {
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}
plain = [1 / 500000 ** (2 * i / 8) for i in range(4)]
scaled = llama3_scaling(plain, llama31)

for i, frequency in enumerate(plain):
    wavelength = 2 * math.pi / frequency
    print(f"pair {i}: {wavelength:.1f} tokens per turn, divided by {frequency / scaled[i]:.3f}")
