"""Inputs of a batch, and what lies in its folder; what is broken beside what is whole."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import DEEP, HUGE, LONG, write_unit
from tests.fuzz.hostile.versions import (
    COMMANDS,
    Content,
    make_case,
)

BATCHES: dict[str, Content] = {
    "empty": "",
    "no JSON": "this is none\n",
    "a Latin-1 byte": write_unit().encode()[:-3] + b"\xe9\n",
    "deep": "[" * DEEP + "\n",
    "an id of 5,000 digits": write_unit(identity=HUGE),
    "an id that is a surrogate": write_unit(identity='"\\ud800"'),
    "an id that is a list": write_unit(identity="[1]"),
    "an id without end": write_unit(identity='"' + "a" * 100_000 + '"'),
    "an id that is a path": write_unit(identity='"../../x"'),
    "terminal commands": write_unit(identity='"\\u001b[2J"'),
    "a line without end": "a" * LONG + "\n",
    "zeros": bytes(1_000),
    "unknown columns": '{"a": 1}\n',
    "a list": "[1]\n",
    "the same id twice": write_unit() * 2,
    "a good one and a broken one": write_unit() + "{\n" + write_unit(identity='"b"'),
}
BATCH_TABLES: dict[str, Content] = {
    "empty": "",
    "open quotes": 'id,fr,de\n1,"La commune,Die Gemeinde\n' * 3,
    "unknown columns": "a,b\n1,2\n",
    "a Latin-1 byte": b"id,fr,de\n1,\xe9t\xe9,Sommer\n",
    "a zero": "id,fr,de\n1,a\0b,c\n",
    "rows of different lengths": "id,fr,de\n1\n2,a,b,c,d\n",
    "a field without end": "id,fr,de\n1," + "la vie " * 40_000 + ",b\n",
    "the same column twice": "id,fr,fr\n1,a,b\n",
    "a header alone": "id,fr,de\n",
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in BATCHES.items():
        yield make_case(
            "batch",
            f"JSON lines: {what}",
            {"in.jsonl": content},
            "batch",
            "in.jsonl",
            "--output",
            "out",
            "--workers",
            "1",
        )
    for what, content in BATCH_TABLES.items():
        yield make_case(
            "batch", f"CSV: {what}", {"in.csv": content}, "batch", "in.csv", "--output", "out", "--workers", "1"
        )
    parquet: dict[str, Content] = {"empty": "", "cut": b"PAR1", "bytes": b"PAR1" + bytes(range(256)) + b"PAR1"}
    for what, content in parquet.items():
        yield make_case(
            "batch",
            f"Parquet: {what}",
            {"in.parquet": content},
            "batch",
            "in.parquet",
            "--output",
            "out",
            "--workers",
            "1",
        )
    old: dict[str, Content] = {
        "no JSON": "this is none", "another version": '{"version": 99}', "a list": "[]", "bytes": b"\xff\xfe",
        "deep": "[" * DEEP,
        "empty": "",
    }  # fmt: skip
    for what, content in old.items():
        for name in ("run.json", "plan.json", "summary.json", "parts/0.jsonl"):
            files = {f"out/{name}": content}
            yield make_case(
                "batch", f"resumed, {name}: {what}", files, "batch", ".", "--output", "out", "--workers", "1"
            )
    yield from _list_mixtures()


def _list_mixtures() -> Iterator[Case]:
    """What is broken beside what is whole: the rest is done, the broken is listed."""
    broken: dict[str, Content] = {
        "a binary file": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "a Latin-1 byte": b"La commune a achet\xe9 des v\xe9los.\n",
        "a zip that is none": b"PK\x03\x04" + bytes(50),
        "nothing": b"",
    }
    for what, content in broken.items():
        for name, command in COMMANDS.items():
            suffix = "docx" if "zip" in what else "txt"
            yield make_case("beside others", f"{what}: {name}", {f"broken.fr.{suffix}": content}, *command)
