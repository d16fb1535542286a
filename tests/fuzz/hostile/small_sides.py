"""Hostile files beside the articles, hostile names and arguments: settings, baselines, rulings, ``.gitignore``."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.small_samples import ENGLISH, GERMAN, TEXTS, put, write_sample

HUGE = "1" * 4301
DEEP = 20_000
ARTICLE: dict[str, bytes | str] = {"a.de.md": GERMAN, "a.en.md": ENGLISH}
SETTINGS = (
    "a = [", "source = 1", "source = 'xx'", "languages = 'de'", "languages = ['xx']", "no-such-key = 1", "severity = 1",
    "severity = {a = 'error'}", "severity = {number-mismatch = 1}", "select = ['nothing']", "min-confidence = 2",
    "min-confidence = 'x'", "min-confidence = nan", "max-bytes = 0", "max-bytes = -1", f"max-bytes = {HUGE}",
    "time-limit = 0", "time-limit = 'x'", "memory-limit = -5", "embedder = '/no/such/model'", "layout = '{'",
    "layout = '{lang}'", "exclude = ['**' , '[']", "number-format = {fr = 'x'}", "number-format = {fr-group = 1}",
    "overrides = {'[' = {ignore = ['x']}}", "overrides = {'a' = 1}", "overrides = {'a' = {severity = {x = 'y'}}}",
    "baseline = '/'", "baseline = 'a\\u0000b'", "decisions = '/'", "reports = ''", "keep = [1]",
    "keep-files = ['none']",
    "keep-files = ['.']", "fail-on = 'never'", "a.b." * DEEP + "c = 1", "[" * DEEP, "a = " + "[" * 3000, "'a' = \xff",
    "a = 1\na = 2", "\0", "embedder-batch = 0", "require-comparison = 'yes'", "keep = ['" + "x" * DEEP + "']",
)  # fmt: skip
BASELINES: tuple[bytes | str, ...] = (
    "", "{", "[]", "1", "null", '"a"', "{}", '{"version": 99}', '{"version": 1, "findings": 1}', "\0", b"\xff\xfe",
    '{"version": 1, "findings": [1]}', '{"version": 1, "findings": {"a": []}}', "[" * DEEP, '{"version": ' + HUGE + "}",
    '{"findings": [{"fingerprint": 1}]}', '{"version": 2, "findings": [{"key": null}]}',
)  # fmt: skip
DECISIONS: tuple[bytes | str, ...] = (
    "{", "[]\n", "1\n", "null\n", '{"fingerprint": 1}\n', '{"fingerprint": "a"}\n', "\0\n", b"\xff\n",
    "[" * DEEP + "\n",
    '{"fingerprint": "a", "rule": "b", "verdict": "maybe"}\n', '{"fingerprint": "a", "rule": 1, "verdict": []}\n',
    '{"fingerprint": "a"', "<<<<<<< ours\n", '{"fingerprint": ' + HUGE + "}\n", "\n" * 1000,
)  # fmt: skip
IGNORES: tuple[bytes | str, ...] = (
    "*a*a*a*a*a*a*ab\n", "**/" * 20 + "x\n", "**/" * 3000 + "x\n", "[" * DEEP + "\n", "\\\n", "foo\\ \n", "!\n",
    "/\n", "//\n",
    "***\n", "[z-a]\n", "a" * 200_000 + "\n", "*" * DEEP + "b\n", b"\xff\xfe\n", "\0\n", "(a+)+$\n", "!" * DEEP + "\n",
)  # fmt: skip
TERMS: dict[str, bytes | str] = {
    "quoted.csv": '"' + "a" * DEEP,
    "wide.csv": "x" * 200_000,
    "noise.csv": b"\xff\xfe\x00\x01",
    "nul.csv": "a\0b\n",
    "no.tbx": "<martif><a>",
    "deep.tbx": "<a>" * DEEP,
    "entity.tbx": "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
}
LINKS = (
    "{",
    "[]",
    "[[0]]",
    "[[0, 99]]",
    "[[-1, 0]]",
    '[["a", "b"]]',
    "[[0, 0, 0]]",
    "null",
    "[" * DEEP,
    f"[[{HUGE}, 0]]",
    "\0",
    "",
)
ARGUMENTS: tuple[tuple[str, ...], ...] = (
    (), ("check",), ("nothing",), ("check", "none.md"), ("check", ""), ("check", "\0"), ("check", "x" * 300),
    ("check", "-"),
    ("check", "x/" * 3000), ("check", "a.de.md", "--source", "xx"), ("check", "a.de.md", "--languages", ","),
    ("check", ".", "--format", "x"), ("check", ".", "--output", "x"), ("check", ".", "--output",
    "html=/no/such/x.html"),
    ("check", ".", "--output", "html=."), ("check", ".", "--explain", "0" * 32), ("check", "--explain", "a.de.md"),
    ("check", ".", "--settings", "none.toml"), ("check", ".", "--settings", "."), ("check", ".", "--baseline",
    "none.json"),
    ("check", ".", "--min-confidence", "x"), ("check", ".", "--min-confidence", "inf"), ("--lang",), ("--lang", "xx",
    "check"),
    ("check", "--lang=", "."), ("check", "/dev/null"), ("check", "/dev/zero"), ("check", "/dev/stdin"), ("check",
    "/proc/self/mem"),
    ("batch", "."), ("batch", ".", "--output", "/no/such/place"), ("batch", ".", "--output", "o", "--shard-size",
    "9" * 30),
    ("batch", ".", "--output", "o", "--timeout", "inf"), ("batch", ".", "--output", "o", "--workers", "9" * 30),
    ("batch", ".", "--output", "o", "--scheduler", "nowhere:1"), ("batch", "none.jsonl", "--output", "o"),
    ("batch", ".", "--output", "a.de.md"), ("align", "a.de.md"), ("align", "a.de.md", "none.md"), ("align", ".", "."),
    ("align", "a.de.md", "a.de.md"), ("align", "a.de.md", "a.en.md", "--format", "x"), ("inspect", "none"),
    ("inspect", "/dev/null"),
    ("fix", "none", "--diff"), ("fix", "/dev/null", "--yes"), ("baseline", "."), ("baseline", ".", "--output",
    "/no/such/x"),
    ("baseline", "none", "--output", "x"), ("decisions", "list", "none.jsonl"), ("decisions", "merge", "none.jsonl"),
    ("rules", "x"),
    ("settings", "none"), ("init", "none"), ("init", "/dev/null"), ("review", "none", "--no-browser"), ("check", ".",
    "--jobs", "x"),
)  # fmt: skip
NAMES = (
    "-.de.md", "--help", "a\nb.de.md", "a\x1b[31mb.de.md", "a\u202eb.de.md", "a b.de.md", "ä.de.md", "a\\b.de.md",
    "%s{x}.de.md",
    ".de.md", "de", "CON.de.md", "a.de.md.de.md", "x" * 240 + ".de.md", "'\"`$(id).de.md", "a:b.de.md", "~.de.md",
    "*.de.md", "[a].de.md",
)  # fmt: skip


def list_cases() -> Iterator[Case]:
    """All cases, area by area."""
    yield from _list_side_cases()
    for number, arguments in enumerate(ARGUMENTS):
        codes = (0, 1, 2)
        yield Case(
            "command lines", " ".join(arguments)[:40] or str(number), put(ARTICLE), arguments, codes=codes, most=2
        )
    for name in NAMES:
        for command in ("check", "inspect"):
            files = put({name: GERMAN, "b.de.md": GERMAN})
            yield Case("names", f"{command} {name[:20]!r}", files, (command, "."))
            yield Case("names", f"{command} {name[:20]!r} by name", files, (command, "--", name))
    for kind, build in _PLACES.items():
        yield Case("places", kind, _together(put(ARTICLE), build), ("check", "."), most=2)
    for name in TEXTS:
        for environment in ((("LC_ALL", "C"),), (("TERM", "dumb"), ("FORCE_COLOR", "1"))):
            shown = ("inspect",) if name.startswith("units") else ("check", "inspect")
            for command in shown:
                case = Case("environment", f"{environment[0][0]} {command} {name}", put({name: write_sample(name)}),
                            (command, name), environment=environment)  # fmt: skip
                yield case
    for name in ("noise", "nul", "long"):
        data = {"noise": b"\xff\xfe\x01", "nul": b"\0" * 100, "long": GERMAN.encode() * 5000}[name]
        yield Case("standard input", name, put({}), ("check", "-"), stdin=data)
        yield Case("standard input", f"inspect {name}", put({}), ("inspect", "-"), stdin=data)


def _list_side_cases() -> Iterator[Case]:
    for number, text in enumerate(SETTINGS):
        data = text.encode("latin-1") if "\xff" in text else text
        yield Case("settings", f"{number} {text[:30]!r}", put({**ARTICLE, "checker.toml": data}), ("check", "."))
    for number, content in enumerate(BASELINES):
        files = put({**ARTICLE, "base.json": content})
        yield Case("baseline", str(number), files, ("check", ".", "--baseline", "base.json"))
        yield Case("baseline", f"written {number}", files, ("baseline", ".", "--output", "base.json"))
    for number, content in enumerate(DECISIONS):
        files = put({**ARTICLE, "decisions.jsonl": content})
        yield Case("rulings", str(number), files, ("check", "."))
        yield Case("rulings", f"listed {number}", files, ("decisions", "list"))
        yield Case("rulings", f"merged {number}", files, ("decisions", "merge", "decisions.jsonl"))
    for number, content in enumerate(IGNORES):
        yield Case("ignore files", str(number), put({**ARTICLE, ".gitignore": content}), ("check", "."))
    for name, content in TERMS.items():
        files = put({**ARTICLE, name: content, "checker.toml": f"keep-files = ['{name}']"})
        yield Case("kept terms", name, files, ("check", "."))
    for number, text in enumerate(LINKS):
        files = put({**ARTICLE, "links.json": text})
        yield Case("links", str(number), files, ("align", "a.de.md", "a.en.md", "--links", "links.json"))


def _make_pipe(name: str) -> Callable[[Path], None]:
    return lambda folder: os.mkfifo(folder / name)


def _link(name: str, target: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).symlink_to(target)


def _nest(folder: Path) -> None:
    """Folders in each other, as deep as paths go."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        for _ in range(300):
            Path("deeper").mkdir()
            os.chdir("deeper")
    finally:
        os.chdir(before)


def _together(*builds: Callable[[Path], None]) -> Callable[[Path], None]:
    def build(folder: Path) -> None:
        for each in builds:
            each(folder)

    return build


_PLACES: dict[str, Callable[[Path], None]] = {
    "a pipe": _make_pipe("pipe.de.md"),
    "a pipe for settings": _make_pipe("checker.toml"),
    "a pipe for rulings": _make_pipe("decisions.jsonl"),
    "a pipe for .gitignore": _make_pipe(".gitignore"),
    "a link to itself": _link("self.de.md", "self.de.md"),
    "a ring of folders": _link("ring", "."),
    "a link to nothing": _link("none.de.md", "nowhere"),
    "a link to a device": _link("zero.de.md", "/dev/zero"),
    "a link out": _link("out", "/etc"),
    "settings that are a folder": lambda folder: (folder / "checker.toml").mkdir(),
    "rulings that are a folder": lambda folder: (folder / "decisions.jsonl").mkdir(),
    ".gitignore that is a folder": lambda folder: (folder / ".gitignore").mkdir(),
    "folders in each other": _nest,
    "an article that is a folder": lambda folder: (folder / "b.de.md").mkdir(),
}
