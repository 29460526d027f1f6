"""Record what each line of a Python reading computes, for the page to show.

    python3 packages/code-readings/python/record_trace.py content/readings/lab-05/rope_reading.py

runs the file as a program and writes <file>.trace beside it: the numbers and numeric arrays
that every line gave a name to, what was printed, and the hash of the source. The build refuses the
record once the source has changed. Needs python3; NumPy only if the source does.
With a second path, that program runs instead and uses the source: an example for a library file.
"""

import contextlib
import hashlib
import io
import json
import math
import pathlib
import platform
import runpy
import sys

PASSES_KEPT = 64  # a loop may pass a line a million times; the first passes tell a reader enough


def plain(number):
    """A JSON number; NaN and infinities as the strings JavaScript uses."""
    if isinstance(number, float) and not math.isfinite(number):
        return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(number, "NaN")
    return number


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def shape_of(value):
    """Shape of a nested list of numbers, or None if it is ragged or holds something else."""
    if is_number(value):
        return []
    if not isinstance(value, (list, tuple)):
        return None
    inner = [shape_of(item) for item in value]
    if any(shape is None or shape != inner[0] for shape in inner):
        return None
    return [len(value)] + (inner[0] if inner else [])


def flatten(value):
    return [plain(value)] if is_number(value) else [x for item in value for x in flatten(item)]


def describe(value):
    """Type, shape and values of a number or a numeric array; None for anything else."""
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        if value.dtype.kind not in "iuf":
            return None
        return {
            "type": f"{type(value).__name__} {value.dtype}",
            "shape": list(value.shape),
            "values": flatten(value.tolist()),
        }
    shape = shape_of(value)
    if shape is None:
        return None
    return {"type": type(value).__name__, "shape": shape, "values": flatten(value)}


class Recorder:
    """A trace function that compares a frame's names before and after each line."""

    def __init__(self, source):
        self.source = str(source)
        self.records = []
        self.printed = []
        self.passes = {}
        self.calls = {}  # function -> how often it was called
        self.state = {}  # frame -> (line about to run, its names before, which call it is)
        self.current = 0  # line that runs outside functions

    def __call__(self, frame, event, arg):
        code = frame.f_code
        if code.co_filename != self.source or code.co_name in ("<listcomp>", "<genexpr>", "<lambda>"):
            return None
        outside = code.co_name == "<module>"
        if event == "call":
            call = 0 if outside else self.calls.get(code, 0) + 1
            self.calls[code] = call
            if not outside:
                self.report(frame, frame.f_lineno, {}, call)
        else:
            line, before, call = self.state[frame]
            self.report(frame, line, before, call)
            if event == "return":
                if not outside and arg is not None:
                    self.add(frame.f_lineno, call, "return", describe(arg))
                del self.state[frame]
                return self
        if outside:
            self.current = frame.f_lineno
        self.state[frame] = (frame.f_lineno, self.names(frame), call)
        return self

    def names(self, frame):
        described = {name: describe(value) for name, value in list(frame.f_locals.items())}
        return {name: value for name, value in described.items() if value and name[:2] != "__"}

    def report(self, frame, line, before, call):
        for name, value in self.names(frame).items():
            if before.get(name) != value:
                self.add(line, call, name, value)

    def add(self, line, call, name, value):
        count = self.passes[line, name] = self.passes.get((line, name), 0) + 1
        if value is not None and count <= PASSES_KEPT:
            self.records.append({"line": line, "call": call, "name": name, **value})


class Output(io.StringIO):
    """Standard output that tells the recorder which line each piece belongs to."""

    def __init__(self, recorder):
        super().__init__()
        self.recorder = recorder

    def write(self, text):
        printed = self.recorder.printed
        if self.recorder.current:
            if printed and printed[-1]["line"] == self.recorder.current and printed[-1]["text"][-1:] != "\n":
                printed[-1]["text"] += text
            else:
                printed.append({"line": self.recorder.current, "text": text})
        return super().write(text)


def record(source, entry):
    recorder = Recorder(source)
    printed = Output(recorder)
    with contextlib.redirect_stdout(printed):
        sys.settrace(recorder)
        try:
            runpy.run_path(str(entry), run_name="__main__")
        finally:
            sys.settrace(None)
    return {
        "sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "tool": f"Python {platform.python_version()}",
        "output": printed.getvalue(),
        "values": recorder.records,
        "printed": recorder.printed,
    }


def lines_of(recorded):
    """JSON with one value per line, so that a difference between two records can be read."""
    lists = [key for key, value in recorded.items() if isinstance(value, list)]
    head = {key: value for key, value in recorded.items() if key not in lists}
    parts = [json.dumps(head)[:-1]]
    for key in lists:
        items = ",\n".join(json.dumps(item) for item in recorded[key])
        parts.append(f'"{key}": [\n{items}\n]')
    return ",\n".join(parts) + "}\n"


def main(arguments):
    source = pathlib.Path(arguments[0]).resolve()
    entry = pathlib.Path(arguments[1]).resolve() if len(arguments) > 1 else source
    sys.path.insert(0, str(source.parent))
    target = source.with_name(source.name + ".trace")
    target.write_text(lines_of(record(source, entry)))
    print(f"recorded {target.name}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
