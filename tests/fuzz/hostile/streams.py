"""Standard input, and the locale and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.versions import (
    COMMANDS,
    FRENCH,
    PAGES,
    make_case,
)

STREAMS: dict[str, bytes] = {
    "nothing": b"",
    "bytes": bytes(range(256)),
    "zeros": bytes(5_000),
    "UTF-16": FRENCH.encode("utf-16"),
    "Latin-1": FRENCH.encode("latin-1"),
    "an archive": b"PK\x03\x04" + bytes(100),
    "a page": FRENCH.encode(),
    "a line without end": b"la vie " * 30_000,
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, data in STREAMS.items():
        yield make_case("standard input", f"check: {what}", {}, "check", "-", stdin=data)
        yield make_case("standard input", f"inspect: {what}", {}, "inspect", "-", stdin=data)
    yield make_case("standard input", "fix", {}, "fix", "-", stdin=FRENCH.encode())
    yield make_case("standard input", "baseline", {}, "baseline", "-", stdin=FRENCH.encode())
    yield make_case("standard input", "twice", {}, "check", "-", "-", stdin=FRENCH.encode())
    yield make_case("standard input", "and a file", {}, "check", "-", PAGES[1], stdin=FRENCH.encode())
    for locale in ("C", "xx_YY.UTF-8", "de_CH.UTF-8", "\x1b[2J"):
        for name in ("check", "inspect", "settings", "baseline"):
            environment = (("LC_ALL", locale),)
            yield make_case("locales", f"{locale!r}: {name}", {}, *COMMANDS[name], environment=environment)
    for term in ("", "xterm-256color", "no-such-terminal", "\x1b"):
        yield make_case(
            "locales", f"TERM={term!r}", {}, *COMMANDS["check"], environment=(("TERM", term), ("FORCE_COLOR", "1"))
        )
