"""Arguments of all commands, and where outputs are to go."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import HUGE
from tests.fuzz.hostile.versions import (
    COMMANDS,
    PAGES,
    build_rings,
    make_case,
)

ARGUMENTS = (
    (),
    ("nope",),
    ("--nope",),
    ("check",),
    ("check", "--nope", "."),
    ("--lang",),
    ("--lang", "xx", "check", "."),
    ("--lang=\x1b[2J", "check", "."),
    ("check", ".", "--source", "xx"),
    ("check", ".", "--source", ""),
    ("check", ".", "--source", "\x1b[2J"),
    ("check", ".", "--languages", ""),
    ("check", ".", "--languages", ",,,"),
    ("check", ".", "--languages", "xx,yy"),
    ("check", ".", "--min-confidence", "nan"),
    ("check", ".", "--min-confidence", "-1"),
    ("check", ".", "--min-confidence", "1e999"),
    ("check", ".", "--min-confidence", HUGE),
    ("check", ".", "--embedder", "no/such/model"),
    ("check", ".", "--embedder", "none"),
    ("check", ".", "--embedder", ""),
    ("check", ".", "--embedder", "x" * 5_000),
    ("check", ".", "--embedder-device", "nope"),
    ("check", ".", "--format", "nope"),
    ("check", ".", "--fail-on", "nope"),
    ("check", ".", "--explain", "nope"),
    ("check", "--explain", PAGES[0]),
    ("check", ".", "--explain", ""),
    ("check", ".", "--changed"),
    ("check", "nope.txt", "--changed"),
    ("check", "", "--no-report"),
    ("check", "--", ""),
    ("check", *["."] * 200, "--no-report"),
    ("check", *PAGES * 50),
    ("check", PAGES[0], PAGES[0]),
    ("inspect", ".", "--format", "nope"),
    ("inspect", "nope"),
    ("fix", "nope"),
    ("fix", ".", "--yes"),
    ("fix", "."),
    ("baseline", "nope"),
    ("review", "nope"),
    ("review", ".", "--port", "99999"),
    ("review", ".", "--port", "-1"),
    ("review", ".", "--port", "nope"),
    ("review", ".", "--port", HUGE),
    ("rules", "nope"),
    ("rules", ""),
    ("rules", "\x1b[2J"),
    ("rules", "--format", "nope"),
    ("rules",),
    ("settings", "nope"),
    ("settings", "."),
    ("settings", PAGES[0]),
    ("settings", "/dev/zero"),
    ("settings", "n" * 300),
    ("init", "nope"),
    ("init", PAGES[0]),
    ("init", "."),
    ("init", "/proc"),
    ("init", "n" * 300),
    ("decisions",),
    ("decisions", "nope", "a"),
    ("decisions", "merge"),
    ("decisions", "list", "n" * 300),
    ("align", "a"),
    ("align", "nope", "nope"),
    ("align", *PAGES, "--format", "nope"),
    ("align", *PAGES, "--output", "."),
    ("align", *PAGES, "--output", "no/such/folder/a"),
    ("align", *PAGES, "--output", "o" * 300),
    ("batch", "."),
    ("batch", "nope", "--output", "out"),
    ("batch", ".", "--output", PAGES[0]),
    ("batch", ".", "--output", "o" * 300),
    ("batch", ".", "--output", "/proc/nope"),
    ("batch", "s3://nope/x", "--output", "out"),
    ("batch", "nope://x", "--output", "out"),
    ("batch", "http://", "--output", "out"),
    ("batch", ".", "--output", "out", "--shard-size", "0"),
    ("batch", ".", "--output", "out", "--shard-size", HUGE),
    ("batch", ".", "--output", "out", "--shard-size", "nope"),
    ("batch", ".", "--output", "out", "--timeout", "inf"),
    ("batch", ".", "--output", "out", "--timeout", "nan"),
    ("batch", ".", "--output", "out", "--timeout", "-1"),
    ("batch", ".", "--output", "out", "--timeout", "1e300"),
    ("batch", ".", "--output", "out", "--timeout", HUGE),
    ("batch", ".", "--output", "out", "--workers", "0"),
    ("batch", ".", "--output", "out", "--workers", "-3"),
    ("batch", ".", "--output", "out", "--workers", "nope"),
    ("batch", ".", "--output", "out", "--workers", HUGE),
    ("batch", ".", "--output", "out", "--columns", "nope"),
    ("batch", ".", "--output", "out", "--columns", "=,="),
    ("batch", ".", "--output", "out", "--columns", "id=" + "x" * 5_000),
    ("batch", ".", "--output", "out", "--format", "nope"),
)


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    yield from _list_outputs()
    for arguments in ARGUMENTS:
        yield make_case("arguments", " ".join(arguments)[:60], {}, *arguments)


def _list_outputs() -> Iterator[Case]:
    for output in (
        "nope", "=", "html", "html=", "html=.", "html=no/such/folder/a.html", "html=" + "o" * 300, "html=/proc/nope",
        "nope=a", "json=/dev/full", f"text={PAGES[0]}", "json=a\0b", "html=a=b=c.html",
    ):  # fmt: skip
        yield make_case("outputs", output[:40], {}, *COMMANDS["check"], "--output", output)
    yield Case("outputs", "a link to itself", build_rings, (*COMMANDS["check"], "--output", "html=self.txt"))
    yield make_case("outputs", "two to one file", {}, *COMMANDS["check"], "--output", "html=a", "--output", "json=a")
