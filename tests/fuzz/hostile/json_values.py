"""What JSON alone can hold."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    HUGE,
    make_case,
    write_unit,
)


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    lines = {
        "an id of 5,000 digits": write_unit(identity=HUGE),
        "an id that is a surrogate": write_unit(identity='"\\ud800"'),
        "a text that is a surrogate": write_unit(src='"Haus \\ud800 \\udfff"'),
        "an infinite number": write_unit(identity="Infinity"),
        "no number": write_unit(identity="NaN"),
        "a list for a text": write_unit(src='["Haus"]'),
        "nothing for a text": write_unit(src="null", tgt="null"),
        "a number for a language": write_unit(one="12"),
        "an unknown language": write_unit(one='"xx"'),
        "a language of 1,000 letters": write_unit(one='"' + "x" * 1_000 + '"'),
        "the same language twice": write_unit(one='"fr"'),
        "the same key twice": '{"src":"a","src":"b"}\n',
        "a list": "[1, 2]\n",
        "a text": '"a"\n',
        "a number": "12\n",
        "a comma too many": '{"a":1,}\n',
        "a zero in a text": write_unit(src='"Haus\\u0000Boot"'),
        "terminal commands in an id": write_unit(identity='"\\u001b[2J\\u0007"'),
    }
    for what, content in lines.items():
        yield make_case("JSON", what, "units.jsonl", content)
        yield make_case("JSON", what, "units.json", f"[{content}]")
    values = {
        "huge": HUGE, "surrogate": '"\\ud800"', "infinite": "Infinity", "a list in a list": "[[[[1]]]]",
        "a number": "1.5e999", "true": "true", "nothing": "null", "empty": "{}",
    }  # fmt: skip
    for what, content in values.items():
        yield make_case("JSON", f"a value: {what}", "de.json", f'{{"title": "Die alte Brücke", "b": {content}}}')
        yield make_case("JSON", f"alone: {what}", "de.json", content)
