"""What is put together piece by piece is what is written at once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from checker.reporting.json_pieces import dump_list, dump_object

ITEMS: list[Any] = [{"a": [1, {"b": "ü\n\u2028"}], "c": {}}, [], "text", None, 1.5]


@pytest.mark.parametrize("count", range(len(ITEMS) + 1))
def test_a_list(count: int) -> None:
    assert "".join(dump_list(iter(ITEMS[:count]))) == json.dumps(ITEMS[:count], ensure_ascii=False, indent=1)


def test_an_object_with_lists_that_come_one_by_one() -> None:
    data = {"version": 2, "findings": ITEMS, "notes": [], "rules": {"a": {"b": []}}}
    made = dump_object({**data, "findings": iter(ITEMS), "notes": iter(())})
    assert "".join(made) == json.dumps(data, ensure_ascii=False, indent=1)
    assert "".join(dump_object({})) == "{}"
