"""Baselines."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import DEEP, HUGE
from tests.fuzz.hostile.versions import (
    COMMANDS,
    Content,
    make_case,
)

ENTRY = '{"path":"page.de.txt","rule":"number-mismatch","fingerprint":"0","text":"a"}'
BASELINES: dict[str, Content] = {
    "empty": "",
    "no JSON": "this is none",
    "cut": '{"version": 2, "findings": [',
    "bytes": bytes(range(128, 256)),
    "zeros": bytes(1_000),
    "UTF-16": '{"version": 2, "findings": []}'.encode("utf-16"),
    "a mark": b'\xef\xbb\xbf{"version": 2, "findings": []}',
    "a list": "[]",
    "a number": "1",
    "nothing": "null",
    "no version": '{"findings": []}',
    "no findings": '{"version": 2}',
    "a version to come": '{"version": 99, "findings": []}',
    "a huge version": f'{{"version": {HUGE}, "findings": []}}',
    "a version that is a text": '{"version": "2", "findings": []}',
    "a version that is a list": '{"version": [2], "findings": []}',
    "findings that are a text": '{"version": 2, "findings": "a"}',
    "findings that are a number": '{"version": 2, "findings": 1}',
    "an entry that is a number": '{"version": 2, "findings": [1]}',
    "an entry that is nothing": '{"version": 2, "findings": [null]}',
    "an entry without anything": '{"version": 2, "findings": [{}]}',
    "an entry of the first version": f'{{"version": 1, "findings": [{ENTRY}]}}',
    "keys that are numbers": '{"version": 2, "findings": [{"paths": ["a"], "rule": "b", "keys": [1], "text": "c"}]}',
    "keys that are a text": '{"version": 2, "findings": [{"paths": "a", "rule": "b", "keys": "c", "text": "d"}]}',
    "no path": '{"version": 2, "findings": [{"paths": [], "rule": "b", "keys": ["c"], "text": "d"}]}',
    "a path with a zero": '{"version": 2, "findings": [{"paths": ["a\\u0000"], "rule": "b", "keys": ["c"]}]}',
    "a path without end": '{"version": 2, "findings": [{"paths": ["%s"], "rule": "b", "keys": ["c"]}]}'
    % ("a/" * 5_000),
    "a surrogate": '{"version": 2, "findings": [{"paths": ["\\ud800"], "rule": "b", "keys": ["\\udfff"]}]}',
    "deep": "[" * DEEP,
    "huge": f"[{HUGE}]",
    "marks of a merge": '<<<<<<< HEAD\n{"version": 2, "findings": []}\n=======\n>>>>>>> other\n',
    "50,000 entries": '{"version": 2, "findings": [' + ",".join([ENTRY] * 50_000) + "]}",
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in BASELINES.items():
        files: dict[str, Content] = {"checker-baseline.json": content}
        given = ("--baseline", "checker-baseline.json")
        yield make_case("baseline", what, files, *COMMANDS["check"], *given)
        yield make_case("baseline", f"written anew: {what}", files, *COMMANDS["baseline"], "--output", given[1])
    for what, name in {"not there": "no.json", "a folder": ".", "a device": "/dev/zero"}.items():
        yield make_case("baseline", what, {}, *COMMANDS["check"], "--baseline", name, codes=(2,))
        yield make_case("baseline", f"written: {what}", {}, *COMMANDS["baseline"], "--output", name)
    yield make_case("baseline", "written in no folder", {}, *COMMANDS["baseline"], "--output", "a/b/c.json")
    yield make_case("baseline", "a long name", {}, *COMMANDS["baseline"], "--output", "b" * 300, codes=(2,))
