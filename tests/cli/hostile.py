"""Characters that nobody's terminal shall see, where they may stand, and what a run of the program printed."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from checker.cli import main

CHARACTERS = {
    "escape": "\x1b]0;owned\x07\x1b[2J",
    "controls": "\x00\x08\x0e\x7f",
    "carriage return": "\rnothing found",
    "upper controls": "\x85\x9b31m\x90q\x9c",
    "bidi": "\u202egnp\u202c\u2066\u2069\u200f\u061c",
    "zero width": "\u200b\u200d\u2060\ufeff\u00ad",
    "fillers": "\u034f\u115f\u3164\u180b\U000e0101",
    "tags and lines": "\U000e0041\u2028\u2029\ufff9",
}
"""What is tried, by name: one kind of character each."""
NAMES = {
    **{kind: text.replace("\x00", "") for kind, text in CHARACTERS.items()},
    "line": "\n::error ::owned\n",
    "no text": os.fsdecode(b"\xff\x9b\xc3"),
}
"""The same for names of files, which hold no NUL, but bytes that are no text and ends of lines."""
IGNORABLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
"""Letters and marks that show nothing (Default_Ignorable_Code_Point, but for the selectors of emoji)."""


def is_hidden(char: str) -> bool:
    """Whether a terminal would act upon the character, or show nothing of it."""
    if char in "\n\t":
        return False
    selector = 0xE0100 <= ord(char) <= 0xE01EF
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") or char in IGNORABLE or selector


@dataclass
class Printed:
    """What a run printed, byte for byte, and its exit code."""

    code: int
    out: bytes
    err: bytes

    def list_faults(self) -> list[str]:
        """What is wrong with the bytes: no UTF-8, or a hidden character."""
        faults = []
        for name, data in (("out", self.out), ("err", self.err)):
            try:
                text = data.decode()
            except UnicodeDecodeError as error:
                faults.append(f"{name}: no UTF-8: {error.reason} at {error.start}")
                continue
            hidden = sorted({char for char in text if is_hidden(char)})
            if hidden:
                faults.append(f"{name}: {hidden!a}")
        return faults


def run_program(monkeypatch: pytest.MonkeyPatch, *arguments: str, errors: str = "strict") -> Printed:
    """Run a command as in a terminal of UTF-8. ``errors`` are those of standard output, as Python sets them."""
    out, err = io.BytesIO(), io.BytesIO()
    streams = io.TextIOWrapper(out, "utf-8", errors), io.TextIOWrapper(err, "utf-8", "backslashreplace")
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", streams[0])
        patched.setattr(sys, "stderr", streams[1])
        try:
            code = main(list(arguments))
        except SystemExit as error:
            code = int(error.code or 0)
        for stream in streams:
            stream.flush()
    return Printed(code, out.getvalue(), err.getvalue())


def write_hostile_pair(folder: Path, inside: str = "", stem: str = "page") -> list[str]:
    """Two versions with a number that differs, a figure set wrongly and a sentence left, with ``inside`` in each."""
    rest = " ".join(["Alles andere blieb, wie es vorher war."] * 9)
    german = f"Die Brücke{inside} ist 40 Meter lang.\n\nSie kostete 3,200{inside} Euro.\n\nLe pont{inside} est fermé.\n"
    french = f"Le pont{inside} mesure 45 mètres.\n\nIl a coûté 3 200 euros.\n\nLe pont{inside} est fermé.\n"
    paths = []
    for language, text in (("de", f"{german}\n{rest}\n"), ("fr", f"{french}\n{rest}\n")):
        path = folder / f"{stem}.{language}.md"
        path.write_bytes(text.encode())
        paths.append(str(path))
    return paths
