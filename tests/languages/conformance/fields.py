"""The fields of facts, by name and all of them, however they are grouped."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from copy import copy
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any


def list_fields(facts: Any, path: str = "") -> Iterator[tuple[str, Any, bool]]:
    """Every field of facts and of their parts: its path, its value, and whether it must be filled."""
    for name, required in _list_names(facts):
        value = getattr(facts, name)
        yield path + name, value, required
        if _is_record(value):
            yield from list_fields(value, f"{path}{name}.")


def _list_names(facts: Any) -> Iterator[tuple[str, bool]]:
    if is_dataclass(facts):
        for each in fields(facts):
            yield each.name, each.default is MISSING and each.default_factory is MISSING
    else:
        for name in type(facts).__annotations__:
            yield name, not hasattr(type(facts), name)


def _is_record(value: Any) -> bool:
    """Whether a value is a part of a facet: of a type that a module of facts defines."""
    return type(value).__module__.startswith("checker.languages.") and type(value).__module__.endswith("_facts")


def find_empty(facts: Any) -> list[str]:
    """The paths of fields that must be filled and are not."""
    return [
        path for path, value, required in list_fields(facts) if required and isinstance(value, Sized) and not len(value)
    ]


def get_field(facts: Any, name: str) -> Any:
    """The value of a field, in whichever part of the facts it stands. Raises ``LookupError``."""
    for path, value, _ in list_fields(facts):
        if path.rpartition(".")[2] == name:
            return value
    raise LookupError(name)


def replace_field(facts: Any, name: str, value: Any) -> Any:
    """The same facts with another value in one field, in whichever part it stands. Raises ``LookupError``."""
    if name in dict(_list_names(facts)):
        changed, new = name, value
    else:
        parts = [(each, getattr(facts, each)) for each, _ in _list_names(facts)]
        changed, part = next((each for each in parts if _is_record(each[1]) and _holds(each[1], name)), ("", None))
        if not changed:
            raise LookupError(name)
        new = replace_field(part, name, value)
    if is_dataclass(facts) and not isinstance(facts, type):
        return replace(facts, **{changed: new})
    other = copy(facts)
    object.__setattr__(other, changed, new)
    return other


def _holds(facts: Any, name: str) -> bool:
    return any(path.rpartition(".")[2] == name for path, _, _ in list_fields(facts))
