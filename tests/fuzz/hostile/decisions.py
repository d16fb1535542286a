"""Files of rulings."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import DEEP, HUGE
from tests.fuzz.hostile.versions import (
    COMMANDS,
    Content,
    make_case,
)

RULING = {"fingerprint": "0", "rule": "number-mismatch", "verdict": "reject", "when": "2026-01-01T00:00:00Z"}


def write_ruling(**changes: object) -> str:
    """A line of decisions."""
    return json.dumps({**RULING, **changes}) + "\n"


DECISIONS: dict[str, Content] = {
    "empty": "",
    "no JSON": "this is none\n",
    "bytes": bytes(range(128, 256)),
    "zeros": bytes(1_000),
    "UTF-16": write_ruling().encode("utf-16"),
    "a torn line": write_ruling() + write_ruling()[:30],
    "a torn line in the middle": write_ruling()[:30] + "\n" + write_ruling(),
    "a list": "[]\n",
    "a number": "1\n",
    "nothing": "null\n",
    "no verdict": '{"fingerprint":"0","rule":"a"}\n',
    "an unknown verdict": write_ruling(verdict="perhaps"),
    "a verdict that is a list": write_ruling(verdict=[]),
    "a time that is a number": write_ruling(when=1),
    "excerpts that are a text": write_ruling(excerpts="a"),
    "excerpts that are numbers": write_ruling(excerpts=[1]),
    "keys that are a table": write_ruling(keys={"a": 1}),
    "a note without end": write_ruling(note="a" * 100_000),
    "a huge number": f'{{"fingerprint":{HUGE}}}\n',
    "deep": "[" * DEEP + "\n",
    "a surrogate": '{"fingerprint":"\\ud800","rule":"a","verdict":"reject","note":"\\udfff"}\n',
    "terminal commands": write_ruling(note="\x1b[2J\x07", who="\x1b]0;x\x07"),
    "carriage returns": write_ruling().replace("\n", "\r") * 3,
    "marks of a merge": "<<<<<<< HEAD\n" + write_ruling(),
    "20,000 rulings": "".join(write_ruling(fingerprint=str(n)) for n in range(20_000)),
    "a path with a zero": write_ruling(path="a\0b", paths=["a\0b"], keys=["c"]),
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in DECISIONS.items():
        files: dict[str, Content] = {"decisions.jsonl": content, "other.jsonl": write_ruling()}
        yield make_case("decisions", what, files, *COMMANDS["check"])
        yield make_case("decisions", f"list: {what}", files, "decisions", "list", "decisions.jsonl")
        yield make_case(
            "decisions", f"merge: {what}", files, "decisions", "merge", "merged.jsonl", "decisions.jsonl", "other.jsonl"
        )
    for what, name in {"not there": "no.jsonl", "a folder": ".", "a device": "/dev/zero"}.items():
        yield make_case("decisions", what, {}, "decisions", "list", name, path=name, codes=(2,))
