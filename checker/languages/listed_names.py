"""Languages by name: those that are known here, and those that are only recognised, to be left alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker import languages as registry
from checker.memo import build_once
from checker.messages import _

NO_LANGUAGE = frozenset({"mis", "mul", "und", "zxx"})
"""Codes of ISO 639-2 that name no language."""


def get_language_name(code: str) -> str:
    """The name of a language, in the language of the messages; the code itself where it is not listed."""
    if code in registry.codes():
        return registry.get(code).name
    return _(load_language_names().get(code.lower(), code))


def enumerate_languages(codes: Sequence[str]) -> str:
    """The names of some languages in a row, as a sentence has them."""
    names = [get_language_name(code) for code in codes]
    if len(names) == 1:
        return names[0]
    return _("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def is_listed_elsewhere(code: str) -> bool:
    """Whether a code is that of a language, and of none that is known here."""
    return code in load_language_names() and code not in registry.codes()


@build_once
def load_language_names() -> dict[str, str]:
    """The English names of languages, by code in small letters."""
    lines = Path(__file__).with_name("listed_names.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))
