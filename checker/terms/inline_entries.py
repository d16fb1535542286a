"""Glossary entries that stand in the settings themselves: a table each, with terms by language code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker import languages as registry
from checker.messages import _
from checker.model import SettingsError
from checker.terms.concept import Concept, Status, Term

LISTS: dict[str, Status] = {"forbidden": "forbidden", "deprecated": "deprecated"}
"""Keys whose value is a table of terms by language, too, and their status."""
TEXTS = ("id", "note", "domain", "part-of-speech")


def read_entry(entry: Mapping[str, Any], number: int, path: str) -> Concept:
    """The concept of a table of the settings at ``path``. Raises `SettingsError` for what is not understood.

    ``{ de = "Wärmepumpe", fr = ["pompe à chaleur", "PAC"], forbidden = { de = "Heizpumpe" }, note = "…" }``: of several
    terms the first is preferred. ``case = true`` is for the very letters, ``keep`` for names that stay as they are.
    """
    concept = Concept(str(entry.get("id", number)), path=path)
    cased = entry.get("case", False)
    part = entry.get("part-of-speech", "")
    known = (*registry.codes(), *LISTS, *TEXTS, "case", "keep")
    for key, value in entry.items():
        if key not in known:
            raise _make_error(path, number, _("{key!r} is none of {known}").format(key=key, known=", ".join(known)))
        if key in TEXTS and not isinstance(value, str):
            raise _make_error(path, number, _("{key} must be a string").format(key=key))
    if not isinstance(cased, bool):
        raise _make_error(path, number, _("{key} must be one of {known}").format(key="case", known="true, false"))
    for status, table in ((None, entry), *((status, entry.get(key, {})) for key, status in LISTS.items())):
        if not isinstance(table, Mapping):
            raise _make_error(path, number, _("{key} must be a table").format(key=status))
        for code in registry.codes():
            for place, text in enumerate(_list_texts(table.get(code, []), code, number, path)):
                own: Status = status or ("admitted" if place else "preferred")
                concept.terms.append(Term(text, code, own, "", part, cased))
    concept.note, concept.domain = entry.get("note", ""), entry.get("domain", "")
    concept.protected = tuple(_list_texts(entry.get("keep", []), "keep", number, path))
    if not concept.terms and not concept.protected:
        raise _make_error(path, number, _("it has no term"))
    return concept


def _list_texts(value: Any, key: str, number: int, path: str) -> list[str]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
        raise _make_error(path, number, _("{key} must be a string or a list of strings").format(key=key))
    return [text.strip() for text in texts]


def _make_error(path: str, number: int, reason: str) -> SettingsError:
    return SettingsError(_("{path}: glossary entry {n}: {reason}").format(path=path, n=number, reason=reason))
