"""Makes the small web fonts in src/styles/fonts from the full ones that npm installs.

Keeps what two Latin languages and a page about rotations need, and the weights the styles use.
The families are renamed, as the Open Font License asks of changed fonts.

Run again after a font package changes (needs python3 with fonttools and brotli):
    python3 scripts/fonts/subset.py
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "node_modules" / "@fontsource-variable"
OUT = ROOT / "src" / "styles" / "fonts"

LATIN = set(range(0x20, 0x7F)) | {ord(c) for c in "ÁÉÍÓÚÜÑáéíóúüñàèìòùâêîôûäëïöçãõ¿¡ºª«»°·×÷±§©µ¹²³½¼¾"}
MARKS = {ord(c) for c in "\u00a0–—‘’‚“”„…•′″€−"}

FONTS = [
    # source file, written name, family, weights
    ("source-serif-4/files/source-serif-4-latin-wght-normal.woff2", "serif", "Handbook Serif", (400, 700)),
    ("source-serif-4/files/source-serif-4-latin-wght-italic.woff2", "serif-italic", "Handbook Serif", (400, 600)),
    ("inter/files/inter-latin-wght-normal.woff2", "sans", "Handbook Sans", (400, 700)),
    ("jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2", "mono", "Handbook Mono", (400, 700)),
]


def rename(font: TTFont, family: str) -> None:
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16, 25):
            text = family.replace(" ", "") if record.nameID in (3, 6, 25) else family
            record.string = text
    font["name"].names = [r for r in font["name"].names if r.nameID not in (17, 21, 22)]


SAMPLE = (
    "The rotation turns every query and key by its position, and the score keeps only the difference. "
    "Las consultas y las claves giran según su posición, y la puntuación conserva solo la diferencia."
)
# Liberation has the widths of Times New Roman and Arial, and may be looked at.
STAND_INS = {"serif": "LiberationSerif-Regular", "serif-italic": "LiberationSerif-Italic", "sans": "LiberationSans-Regular"}
LIBERATION = Path("/usr/share/fonts/truetype/liberation")


def mean_width(font: TTFont) -> float:
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    return sum(widths[glyphs[ord(c)]][0] for c in SAMPLE) / len(SAMPLE) / font["head"].unitsPerEm


def print_fallback(name: str, font: TTFont) -> None:
    """Prints what src/styles/fonts.css says of the font that stands in until this one has arrived."""
    file = LIBERATION / f"{STAND_INS.get(name)}.ttf"
    if not file.exists():
        return
    scale = mean_width(font) / mean_width(TTFont(file))
    high = font["hhea"].ascent / font["head"].unitsPerEm / scale
    low = -font["hhea"].descent / font["head"].unitsPerEm / scale
    print(f"  size-adjust: {scale:.1%}; ascent-override: {high:.1%}; descent-override: {low:.1%}")


def main() -> None:
    for source, name, family, (low, high) in FONTS:
        font = TTFont(PACKAGES / source)
        options = Options()
        options.flavor = "woff2"
        options.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "lnum", "frac", "sups", "case"]
        if name == "mono":
            options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
        options.name_IDs = ["*"]
        options.hinting = False
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=LATIN | MARKS)
        subsetter.subset(font)
        font = instantiateVariableFont(font, {"wght": (low, high)})
        rename(font, family)
        font.flavor = "woff2"
        target = OUT / f"{name}.woff2"
        font.save(target)
        print(f"{target.relative_to(ROOT)}  {target.stat().st_size / 1000:.1f} kB")
        print_fallback(name, font)


if __name__ == "__main__":
    main()
