"""Rows from JSON lines: one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from checker.batch.table_row import TableRow, describe_wrong_byte, make_bad_row
from checker.batch.text_lines import TextLine, describe_too_long
from checker.messages import _


def read_json_rows(lines: Iterable[TextLine], source: str, longest: int) -> Iterator[TableRow]:
    """A row a line; one that is no object is put aside. Empty lines are passed over."""
    number = 0
    for line in lines:
        if not line.text.strip():
            continue
        number += 1
        place = f"{source}:{line.number}"
        why = describe_wrong_byte(line.text) if line.whole else describe_too_long(longest)
        if why is None:
            row, why = _parse_line(line.text)
        yield make_bad_row(place, number, why) if why else TableRow(place, number, row)


def _parse_line(text: str) -> tuple[dict[str, Any], str]:
    """The object of a line, or why there is none."""
    try:
        row = json.loads(text)
    except json.JSONDecodeError as error:
        return {}, _("not valid JSON at column {column}: {reason}").format(column=error.pos + 1, reason=error.msg)
    except RecursionError:
        return {}, _("nested too deeply to be read")
    except (
        ValueError
    ):  # what Python refuses to convert: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits
        return {}, _("a whole number with too many digits to be read")
    return (row, "") if isinstance(row, dict) else ({}, _("not an object"))
