"""JSON piece by piece, character for character as ``json.dumps`` with ``indent=1`` has it at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def dump_list(items: Iterable[Any], depth: int = 0) -> Iterator[str]:
    """A list whose items come one after the other; it stands ``depth`` levels deep."""
    indent = "\n" + " " * (depth + 1)
    first = True
    for item in items:
        yield ("[" if first else ",") + indent + _dump(item, depth + 1)
        first = False
    yield "[]" if first else "\n" + " " * depth + "]"


def dump_object(items: Mapping[str, Any]) -> Iterator[str]:
    """An object; values that are iterators are lists whose items come one after the other."""
    for number, (key, value) in enumerate(items.items()):
        yield ("{" if number == 0 else ",") + f"\n {json.dumps(key)}: "
        if isinstance(value, Iterator):
            yield from dump_list(value, 1)
        else:
            yield _dump(value, 1)
    yield "\n}" if items else "{}"


def _dump(value: Any, depth: int) -> str:
    """A value that stands some levels deep: line ends stand between the parts of JSON only."""
    return json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)
