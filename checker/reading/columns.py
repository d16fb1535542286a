"""Tables of units: which column holds what, told by the names in the first row."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.messages import _
from checker.model import Block, InputError, Unit
from checker.reading.language_tags import get_base_tag, get_known_language
from checker.reading.languages_from_name import get_pair_from_name
from checker.reading.source_file import SourceFile

ROLES = {
    "id": ("id", "key", "unit", "identifier", "segment", "seg", "name", "string"),
    "source": ("source", "src", "original", "source text", "source segment"),
    "target": ("target", "tgt", "translation", "trg", "target text", "target segment"),
    "source language": ("src lang", "source lang", "source language", "srclang", "lang src", "sl"),
    "target language": ("tgt lang", "target lang", "target language", "tgtlang", "trg lang", "lang tgt", "tl"),
}
BESIDE_A_LANGUAGE = frozenset({"text", "source", "target", "src", "tgt", "translation", "original", "string", "value"})
Cell = Callable[[int, str], Block]


@dataclass(slots=True)
class Columns:
    """Column numbers by role, and the columns that hold one language each."""

    roles: dict[str, int]
    languages: list[tuple[int, str]]
    fixed: tuple[str, str] = ("", "")


def find_columns(header: Sequence[str], source: SourceFile) -> Columns:
    """Tell the columns apart. Raises `InputError` for a table without the columns that make units."""
    roles, languages, fixed = _tell_roles(header)
    if "source" in roles and "target" in roles:
        pair = get_pair_from_name(source.path) or ("", "")
        one, other = fixed["source"] or pair[0], fixed["target"] or pair[1]
        if {"source language", "target language"} <= roles.keys() or (one and other):
            return Columns(roles, [], (one, other))
        raise source.make_error(
            _("can't tell the languages; name the columns by them (de, fr) or add columns src_lang and tgt_lang"),
            line=1,
        )
    if len(languages) < 2:
        raise source.make_error(
            _("{fault}; the first row must name two languages (de, fr) or source and target").format(
                fault=describe_no_columns()
            ),
            line=1,
        )
    preferred = source.settings.source
    languages.sort(key=lambda column: column[1] != preferred)
    return Columns(roles, languages)


def _tell_roles(header: Sequence[str]) -> tuple[dict[str, int], list[tuple[int, str]], dict[str, str]]:
    """The columns by role, those that hold one language each, and the languages that names such as "source de" fix."""
    roles: dict[str, int] = {}
    languages: list[tuple[int, str]] = []
    fixed = {"source": "", "target": ""}
    for n, cell in enumerate(header):
        name = " ".join(re.split(r"[\s_:/()\[\]-]+", cell.strip().lower())).strip()
        role = next((role for role, names in ROLES.items() if name in names), None)
        if role:
            roles.setdefault(role, n)
            continue
        language, side = _find_language(cell)
        if side:
            roles.setdefault(side, n)
            fixed[side] = language
        elif language:
            languages.append((n, language))
    return roles, languages, fixed


def describe_no_columns() -> str:
    """How the message begins that says that a table has no columns to compare."""
    return _("no columns to compare")


def _find_language(cell: str) -> tuple[str, str]:
    """The language that a column's name says, and whether it is the ``source`` or the ``target``."""
    if language := get_known_language(cell):
        return language, ""
    words = [word for word in re.split(r"[\s_:/()\[\].-]+", cell.strip().lower()) if word]
    found = [code for word in words if (code := get_known_language(word))]
    if len(found) != 1 or not all(get_known_language(word) or word in BESIDE_A_LANGUAGE for word in words):
        return "", ""
    side = "source" if {"source", "src", "original"} & set(words) else ""
    return found[0], side or ("target" if {"target", "tgt", "translation"} & set(words) else "")


def build_units(found: Columns, row: Sequence[str], number: int, cell: Cell, source: SourceFile) -> list[Unit]:
    """The units of one row. ``cell(n, language)`` is the block of its n-th cell."""

    def get_text(role: str) -> str:
        n = found.roles.get(role, len(row))
        return row[n].strip() if n < len(row) else ""

    name = get_text("id") or str(number)
    if not found.languages:
        one = get_base_tag(get_text("source language")) or found.fixed[0]
        other = get_base_tag(get_text("target language")) or found.fixed[1]
        if not get_text("source"):
            return []
        if not one or not other:
            raise _make_no_language_error(source, number)
        return [Unit(name, cell(found.roles["source"], one), cell(found.roles["target"], other), one, other)]
    (first, one), *others = found.languages
    if first >= len(row) or not row[first].strip():
        return []
    return [Unit(name, cell(first, one), cell(n, other), one, other) for n, other in others]


def _make_no_language_error(source: SourceFile, row: int) -> InputError:
    return source.make_error(_("row {row} does not say its languages").format(row=row))
