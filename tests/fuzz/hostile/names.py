"""Names of files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.versions import (
    FRENCH,
    GERMAN,
    PAGES,
    Content,
    make_case,
)

NAMES = {
    "a line end": "a\nb.fr.txt",
    "terminal commands": "a\x1b[2J\x07.fr.txt",
    "no text": "a\udcff\udc80.fr.txt",
    "a dash": "-x.fr.txt",
    "an option": "--help.fr.txt",
    "spaces": "  .fr.txt",
    "quotes": "a'\"`$(x).fr.txt",
    "a direction": "a\u202etxt.fr.txt",
    "combining": "e\u0301\u0302.fr.txt",
    "emoji": "👩\u200d👩\u200d👧.fr.txt",
    "255 bytes": "a" * 248 + ".fr.txt",
    "dots": "....fr.txt",
    "percent": "%s%n{x}.fr.txt",
    "a wildcard": "*.fr.txt",
    "a separator of Windows": "a\\b.fr.txt",
    "a colon": "C:x.fr.txt",
    "a device of Windows": "con.fr.txt",
    "a null width": "\u200b\ufeff.fr.txt",
    "no stem": ".fr.txt",
    "markup": "<b>&amp;.fr.txt",
    "a fragment": "a#b?c=d.fr.txt",
}


def _build_named(name: str, content: Content, folder: Path) -> None:
    data = content if isinstance(content, bytes) else content.encode()
    Path(folder, name).write_bytes(data)
    Path(folder, name.replace(".fr.", ".de.")).write_bytes(GERMAN.encode())


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, name in NAMES.items():
        yield Case("names", f"{what}: in a folder", partial(_build_named, name, FRENCH), ("check", ".", "--no-report"))
        yield Case("names", f"{what}: given", partial(_build_named, name, FRENCH), ("check", "--", name))
        yield Case("names", f"{what}: broken", partial(_build_named, name, b"\xff\xff"), ("check", "--", name))
        yield Case("names", f"{what}: inspect", partial(_build_named, name, FRENCH), ("inspect", "--", name))
        yield Case("names", f"{what}: not there", lambda _folder: None, ("check", "--", name), codes=(2,))
    for output in ("json", "html", "sarif", "junit", "github", "gitlab", "rdjsonl", "markdown"):
        for what in ("a line end", "terminal commands", "no text", "markup"):
            named = partial(_build_named, NAMES[what], FRENCH)
            yield Case("names", f"{what}: {output}", named, ("check", ".", "--no-report", "--format", output))
    for what, name in {"300 characters": "n" * 300, "a path without end": "n/" * 3_000 + "n", "a zero": "a\0b"}.items():
        for command in (("check",), ("inspect",), ("fix", "--yes"), ("baseline",), ("align", PAGES[0]), ("settings",)):
            if what == "a zero" and command[0] == "settings":
                continue
            yield make_case("names", f"{what}: {command[0]}", {}, *command, name)
