"""From a row of a table to an article: which column is what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from checker import languages
from checker.batch.item import Item
from checker.batch.table_row import LONE_SURROGATE, TableRow
from checker.messages import _
from checker.model import InputError, SettingsError

ROLES = ("id", "text", "group", "date")
USUAL = {
    "id": ("id", "article", "key"),
    "text": ("text", "page", "body"),
    "group": ("group", "desk", "folder", "section"),
    "date": ("date", "published"),
}
"""The names of columns that are looked for, the first before the others."""


class _UnfitValueError(Exception):
    """A value that can't be what its column is. The message says why."""


def require_known_roles(columns: Mapping[str, str]) -> None:
    """Raise `SettingsError` for a role that no column has."""
    known = (*ROLES, *languages.codes())
    for role in columns:
        if role not in known:
            raise SettingsError(
                _("--columns {role}=…: no such role; there are {known}").format(role=role, known=", ".join(known))
            )


def choose_columns(names: Sequence[str], columns: Mapping[str, str], source: str) -> list[str]:
    """Of a table's columns those that are read. ``columns`` are those that were named, by role.

    Raises `InputError` where a column that was named is not there, one that is read is there twice, or none is a text.
    """
    there = ", ".join(name for name in names if name)
    for name in columns.values():
        if name not in names:
            raise InputError(
                _("{path}: no column {name!r}; there are {names}").format(path=source, name=name, names=there)
            )
    wanted = {role: set(_list_names(role, columns)) for role in (*ROLES, *languages.codes())}
    used = [name for name in names if any(name in each for each in wanted.values())]
    for name, count in Counter(used).items():
        if count > 1:
            raise InputError(_("{path}: several columns are called {name!r}").format(path=source, name=name))
    texts = wanted["text"].union(*(wanted[code] for code in languages.codes()))
    if texts.isdisjoint(used):
        raise InputError(
            _("{path}: no column is a text; name them with --columns ROLE=NAME. There are {names}").format(
                path=source, names=there
            )
        )
    return used


def make_item(row: TableRow, columns: Mapping[str, str]) -> Item:
    """The article of a row; one that is put aside for a row without values, or with such that make no article."""
    if row.fault:
        return Item(str(row.number), (), place=row.place, fault=row.fault)
    try:
        name = _find_value("id", row, columns) or str(row.number)
    except _UnfitValueError as error:
        return Item(str(row.number), (), place=row.place, fault=f"{row.place}: {error}")
    try:
        files = _list_texts(name, row, columns)
        group, day = (_find_value(role, row, columns) for role in ("group", "date"))
    except _UnfitValueError as error:
        return Item(name, (), place=row.place, fault=f"{row.place}: {error}")
    return Item(name, files, group, day, row.place)


def _list_texts(name: str, row: TableRow, columns: Mapping[str, str]) -> tuple[tuple[str, str | None, str | None], ...]:
    """The versions of a row, else its page, as an `Item` has them."""
    versions = [(code, _find_value(code, row, columns, text=True)) for code in languages.codes()]
    files: list[tuple[str, str | None, str | None]] = [
        (f"{name}.{code}.txt", code, text) for code, text in versions if text.strip()
    ]
    if not files and (page := _find_value("text", row, columns, text=True)).strip():
        files = [(f"{name}.txt", None, page)]
    if not files:
        raise _UnfitValueError(_("no text"))
    return tuple(files)


def _list_names(role: str, columns: Mapping[str, str]) -> tuple[str, ...]:
    return (columns[role],) if role in columns else USUAL.get(role, (role, f"text_{role}", f"{role}_text"))


def _find_value(role: str, row: TableRow, columns: Mapping[str, str], *, text: bool = False) -> str:
    """The value of a role, empty for none. Raises `_UnfitValueError` for one that can't be written as text."""
    if role == "id" and columns.get(role, "id") not in row.values and role in columns:
        raise _UnfitValueError(_("no column {name!r}").format(name=columns[role]))
    for name in _list_names(role, columns):
        if (value := row.values.get(name)) is not None:
            return _convert_value(value, name, text=text)
    return ""


def _convert_value(value: Any, name: str, *, text: bool) -> str:
    if isinstance(value, bytes):  # texts that other programs wrote without saying that they are
        value = value.decode("utf-8", "surrogateescape")
    if not isinstance(value, str if text else str | int | float | Decimal | date):
        raise _UnfitValueError(_("the column {name!r} holds no text").format(name=name))
    found = str(value)
    if stray := LONE_SURROGATE.search(found):
        code = f"U+{ord(stray.group()):04X}"
        raise _UnfitValueError(_("the column {name!r} holds {code}, half of a character").format(name=name, code=code))
    return found
