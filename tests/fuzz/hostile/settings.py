"""Settings files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import DEEP, HUGE
from tests.fuzz.hostile.versions import (
    COMMANDS,
    PAGES,
    Content,
    make_case,
    make_folder,
)

SETTINGS: dict[str, Content] = {
    "no TOML": "this is none",
    "bytes": bytes(range(128, 256)),
    "zeros": bytes(1_000),
    "UTF-16": 'source = "fr"\n'.encode("utf-16"),
    "a mark": b'\xef\xbb\xbfsource = "fr"\n',
    "an open text": 'source = "fr\n',
    "an open list": "ignore = [\n",
    "lists without end": "ignore = " + "[" * DEEP,
    "tables without end": "a." * DEEP + "b = 1\n",
    "a huge number": f"max-bytes = {HUGE}\n",
    "a huge fraction": f"min-confidence = 0.{HUGE}\n",
    "no number": "min-confidence = nan\n",
    "infinite": "min-confidence = inf\n",
    "the same key twice": 'source = "fr"\nsource = "de"\n',
    "an unknown key": 'sauce = "fr"\n',
    "an unknown language": 'source = "xx"\n',
    "an unknown language that must be there": 'languages = ["xx"]\n',
    "a list for a text": 'source = ["fr"]\n',
    "a text for a list": 'languages = "fr"\n',
    "a number in a list": "languages = [1]\n",
    "a truth for a number": "max-bytes = true\n",
    "less than nothing": "max-bytes = -1\n",
    "an unknown rule": 'ignore = ["no-such-rule"]\n',
    "an unknown rule that is selected": 'select = ["no-such-rule"]\n',
    "an unknown severity": '[severity]\nnumber-mismatch = "fatal"\n',
    "a severity of no rule": '[severity]\nno-such-rule = "error"\n',
    "an override that is none": '[overrides]\n"*" = 1\n',
    "an unknown override": '[overrides."*"]\nfoo = 1\n',
    "an override of everything": '[overrides."' + "*a" * 40 + 'b"]\nignore = ["number-mismatch"]\n',
    "a number format that is none": "[number-format]\nfr = 1\n",
    "a number format of no language": '[number-format]\nxx-group = "."\n',
    "an unknown embedder": 'embedder = "no/such/model"\n',
    "an embedder that is a file": 'embedder = "page.fr.txt"\n',
    "an empty embedder": 'embedder = ""\n',
    "a pattern that is none": 'keep = ["/(/"]\n',
    "a pattern without end": 'keep = ["/(a+)+$/"]\n',
    "a pattern of nothing": 'keep = ["//", "/a*/", ""]\n',
    "a term of 100,000 letters": f'keep = ["{"a" * 100_000}"]\n',
    "50,000 terms": "keep = [" + ",".join(f'"wort{n}"' for n in range(50_000)) + "]\n",
    "a date": "source = 2021-01-01\n",
    "terminal commands": 'source = "\\u001b[2J\\u0007"\n',
    "a surrogate": 'source = "\\ud800"\n',
    "a baseline that is not there": 'baseline = "no-such.json"\n',
    "a baseline that is a folder": 'baseline = "."\n',
    "a baseline without end": f'baseline = "{"b" * 5_000}"\n',
    "decisions that are a folder": 'decisions = "."\n',
    "decisions with a zero": 'decisions = "a\\u0000b"\n',
    "patterns of files": 'exclude = ["' + "**/" * 40 + '*"]\n',
    "a table for a text": "[source]\na = 1\n",
    "very small": "max-bytes = 1\n",
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in SETTINGS.items():
        yield make_case("settings", what, {"checker.toml": content}, *COMMANDS["check"])
    for name in ("inspect", "fix", "baseline", "settings", "batch"):
        for what in (
            "no TOML",
            "bytes",
            "a huge number",
            "lists without end",
            "an unknown key",
            "a pattern that is none",
        ):
            yield make_case("settings", f"{name}: {what}", {"checker.toml": SETTINGS[what]}, *COMMANDS[name])
    projects: dict[str, Content] = {
        "tool is a number": "tool = 1\n",
        "tool.checker is a number": "[tool]\nchecker = 1\n",
        "tool.checker is a list": "[[tool.checker]]\nsource = 'fr'\n",
        "no TOML": "[",
        "bytes": b"\xff\xfe",
        "empty": "",
    }
    for what, content in projects.items():
        yield make_case("settings", f"pyproject: {what}", {"pyproject.toml": content}, *COMMANDS["check"])
    yield Case("settings", "a folder", partial(make_folder, "checker.toml"), COMMANDS["check"])
    yield make_case("settings", "--config: a folder", {}, "check", ".", "--config", ".", path=".", codes=(2,))
    yield make_case(
        "settings", "--config: a device", {}, "check", ".", "--config", "/dev/zero", path="/dev/zero", codes=(2,)
    )
    yield make_case(
        "settings", "--config: not there", {}, "check", ".", "--config", "no.toml", path="no.toml", codes=(2,)
    )
    yield make_case("settings", "--config: a page", {}, "check", ".", "--config", PAGES[0], path=PAGES[0], codes=(2,))
    yield make_case("settings", "--config: a long name", {}, "check", ".", "--config", "c" * 300, codes=(2,))
