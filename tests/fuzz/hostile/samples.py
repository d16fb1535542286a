"""A file of every format, and what makes a case of one file that is checked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.fuzz.hostile.case import Case
from tests.reading import articles, bilingual, packages

LONG = 1_000_000
"""Characters of what is very long."""
DEEP = 30_000
"""Levels of what is very deep."""
HUGE = "7" * 5_000
"""More digits than Python makes an integer of."""
CATALOGUE = {"title": "Die alte Brücke wird saniert", "text": "Die Arbeiten kosten 14,5 Millionen Franken."}


def write_sheet(rows: bilingual.Rows) -> bytes:
    """A sheet of two columns."""
    return packages.xlsx([("de", "fr"), *((one, other) for _key, one, other in rows)])


def write_yaml(values: dict[str, str]) -> str:
    """A catalogue."""
    return "de:\n" + "".join(f"  {key}: {text}\n" for key, text in values.items())


SAMPLES: dict[str, str | bytes] = {
    **{f"a.{name}": write(articles.GERMAN) for name, write in articles.WRITERS.items() if name not in {"text", "htm"}},
    **{name: write(bilingual.ROWS) for name, write in bilingual.WRITERS.items() if "semicolon" not in name},
    "units.xlsx": write_sheet(bilingual.ROWS),
    "de.json": '{"title": "Die alte Brücke", "text": "Die Arbeiten kosten 14,5 Millionen Franken."}',
    "de.yaml": write_yaml(CATALOGUE),
}
"""A file of every format, by its name."""
PACKED = (".docx", ".odt", ".xlsx")


def encode(content: str | bytes) -> bytes:
    """The bytes of a file."""
    return content if isinstance(content, bytes) else content.encode()


def write(name: str, data: bytes, folder: Path) -> None:
    """One file in the folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def make_case(area: str, what: str, name: str, content: str | bytes, **more: object) -> Case:
    """A case of one file that is checked."""
    return Case(area, f"{name}, {what}", partial(write, name, encode(content)), ("check", name), name, **more)  # type: ignore[arg-type]


UNIT = '{{"id":{id},"src_lang":{one},"tgt_lang":{other},"src":{src},"tgt":{tgt}}}\n'


def write_unit(
    identity: str = '"a"', one: str = '"de"', other: str = '"fr"', src: str = '"Haus"', tgt: str = '"pont"'
) -> str:
    """A line of JSON lines, of values as they are to stand there."""
    return UNIT.format(id=identity, one=one, other=other, src=src, tgt=tgt)
