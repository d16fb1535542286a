"""Countries and their peoples as a language calls them, read from its files.

A line of a file holds the code of a country (ISO 3166-1; several, with commas, for what may be said of each of them),
then its names and the words for its people. A hyphen stands for whatever is between two words. What begins with a small
letter is an adjective and may have a capital, too; all forms take the language's endings. What is marked with ``~`` (a
city, a name that persons have) stands for its country, and never against it. Behind ``--`` stand names that hold the
name of a country and are none. Accents may be wanting.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

_ACCENT = re.compile(r"[\u0300-\u036f]+")
_GAP = "-"
_START = 5
"""Letters by which a word is first looked at: fewer let more pass, more take shorter names in by themselves."""
_MARK = "~"
_NONE = "--"


class CountryForm(NamedTuple):
    """What a country is called: the words behind the first one, the codes, whether it may stand against another one, and
    whether it is a word for the people or what is theirs.
    """

    rest: tuple[str, ...]
    codes: frozenset[str]
    strong: bool
    people: bool


class CountryNames:
    """What a language calls countries. The files are read when that is first asked for."""

    def __init__(
        self, places: Iterable[Path] = (), peoples: Iterable[Path] = (), endings: Iterable[str] = ("",)
    ) -> None:
        self._paths = *((path, False) for path in places), *((path, True) for path in peoples)
        self._endings = tuple(endings)

    @cached_property
    def _written(self) -> Mapping[str, list[tuple[str, str, bool]]]:
        """Codes, form, whether it is of the people, as the files have them, by the form's first word; endings apart."""
        found: dict[str, list[tuple[str, str, bool]]] = {}
        for path, people in self._paths:
            for line in path.read_text(encoding="utf-8").splitlines():
                if not line.startswith("#"):
                    codes, *forms = line.split(" ")
                    for form in forms:
                        for spelling in _list_spellings(form):
                            first = spelling.lstrip(_MARK).partition(_GAP)[0]
                            found.setdefault(first, []).append((codes, spelling, people))
        return found

    @cached_property
    def _starts(self) -> frozenset[str]:
        """What the first words of forms start with: hardly any other word does."""
        short = [word + ending for word in self._written if len(word) < _START for ending in self._endings]
        return frozenset([word[:_START] for word in [*self._written, *short]])

    def may_name(self, words: Iterable[str]) -> bool:
        """Whether one of the words may begin the name of a country: a first look, never wrong where it says no."""
        return not self._starts.isdisjoint([word[:_START] for word in words])

    def list_starts(self, words: Iterable[str]) -> list[int]:
        """The places of the words that may begin the name of a country."""
        starts = self._starts
        return [place for place, word in enumerate(words) if word[:_START] in starts]

    def find_form(self, words: Sequence[str], at: int = 0) -> CountryForm | None:
        """The longest form that some words begin with, from a place on; None where they begin with none."""
        word = words[at]
        if word[:_START] not in self._starts:
            return None
        best: CountryForm | None = None
        for ending in self._endings:
            if word.endswith(ending):
                for codes, form, people in self._written.get(word.removesuffix(ending), ()):
                    rest = tuple(form.split(_GAP)[1:])
                    if (not rest or (not ending and self._is_said(rest, words, at + 1))) and (
                        best is None or (len(rest), form[0] != _MARK) > (len(best.rest), best.strong)
                    ):
                        known = frozenset[str]() if codes == _NONE else frozenset(codes.split(","))
                        best = CountryForm(rest, known, form[0] != _MARK, people)
        return best

    def _is_said(self, rest: tuple[str, ...], words: Sequence[str], at: int) -> bool:
        """Whether the words behind the first one are said, whatever ending the last of them has."""
        said = tuple(words[at : at + len(rest)])
        if len(said) < len(rest) or said[:-1] != rest[:-1] or not said[-1].startswith(rest[-1]):
            return False
        return said[-1][len(rest[-1]) :] in self._endings

    @cached_property
    def beginnings(self) -> Mapping[str, frozenset[str]]:
        """By country the words that its forms begin with, in small letters: compounds with it begin with them, too."""
        found: dict[str, set[str]] = {}
        for first, forms in self._written.items():
            for codes, *_ in forms:
                for code in codes.split(","):
                    found.setdefault(code, set()).add(first.lower())
        return {code: frozenset(words) for code, words in found.items() if code != _NONE}


def _list_spellings(form: str) -> Iterable[str]:
    """A form as it is, with a capital where it has none, and either without accents."""
    yield form
    if form[0].islower():
        yield form[0].upper() + form[1:]
    if not form.isascii() and (plain := _ACCENT.sub("", unicodedata.normalize("NFKD", form))) != form:
        yield from _list_spellings(plain)
