"""Errors put into the names of a right translation: one in each copy, of the kinds that editors look for."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from checker import languages
from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD, mask_non_text
from checker.names.countries import find_countries
from checker.names.name_words import is_beginning

LEAST_LETTERS = 4
"""Letters of a name that is misspelled."""


class Name(NamedTuple):
    """A word that is a name: where it stands in a text."""

    text: str
    start: int
    end: int


class Slip(NamedTuple):
    """A text with an error in it: the kind of error, the name as it was, as it is now (empty where it was dropped)."""

    kind: str
    text: str
    right: str
    wrong: str


def list_names(text: str, language: str, other: str) -> list[Name]:
    """The names of a translation that stand in the same letters, accents apart, in its source too.

    A word with a capital inside a sentence; where nouns have one, too, it must be unknown or be seen with one only.
    """
    there = {fold_accents(word) for word in WORD.findall(other) if word[0].isupper()}
    return [
        Name(match[0], *match.span())
        for match in WORD.finditer(mask_non_text(text))
        if len(match[0]) >= LEAST_LETTERS
        and match[0][0].isupper()
        and match[0][1:].islower()
        and fold_accents(match[0]) in there
        and not is_beginning(text[: match.start()])
        and _is_surely_name(match[0], language)
    ]


def _is_surely_name(word: str, language: str) -> bool:
    facts = languages.get(language).words
    if not facts.capitals.on_nouns:
        return True
    small = word.lower()
    return facts.lexicon.frequency(small) is None or facts.lexicon.is_kept(small)


def misspell(text: str, language: str, other: str, dice: random.Random) -> Iterator[Slip]:
    """A slip of each kind in a name of a translation; nothing where it has none."""
    names = list_names(text, language, other)
    for kind, change in SPELLINGS.items():
        if names:
            name = dice.choice(names)
            wrong = change(name.text, dice)
            if fold_accents(wrong) != fold_accents(name.text):
                yield Slip(kind, text[: name.start] + wrong + text[name.end :], name.text, wrong)


def replace(text: str, language: str, other: str, names: Sequence[str], dice: random.Random) -> Iterator[Slip]:
    """A name replaced by one that stands elsewhere, and a name left out."""
    own = list_names(text, language, other)
    if not own:
        return
    name = dice.choice(own)
    there = {fold_accents(word) for word in WORD.findall(text + " " + other)}
    strangers = [one for one in names if fold_accents(one) not in there]
    if strangers:
        wrong = dice.choice(strangers)
        yield Slip("replaced", text[: name.start] + wrong + text[name.end :], name.text, wrong)
    yield Slip("dropped", text[: name.start].rstrip() + text[name.end :], name.text, "")


def replace_country(text: str, language: str, dice: random.Random) -> Iterator[Slip]:
    """A country replaced by another one; nothing where the translation names none for sure."""
    named = [one for one in find_countries([text], language) if one.strong]
    folder = Path(languages.get(language).folder)
    lines = (folder / "territories.txt").read_text(encoding="utf-8").splitlines()
    others = [
        (code, form.replace("-", " "))
        for code, form, *_ in (line.split() for line in lines if len(line.split()) > 1)
        if code != "#" and form[0].isupper() and not any(code in one.codes for one in find_countries([text], language))
    ]
    by_name = {form: code for code, form in others}
    if named and others:
        one = dice.choice(named)
        right = text[one.start : one.end]
        if right[0].isupper() and not any(code in one.codes for code in by_name.values()):
            wrong = dice.choice(others)[1]
            yield Slip("country", text[: one.start] + wrong + text[one.end :], right, wrong)


def _choose_place(word: str, dice: random.Random) -> int:
    return dice.randrange(1, len(word))


def _leave_out(word: str, dice: random.Random) -> str:
    at = _choose_place(word, dice)
    return word[:at] + word[at + 1 :]


def _put_in(word: str, dice: random.Random) -> str:
    at = _choose_place(word, dice)
    return word[:at] + dice.choice(LETTERS) + word[at:]


def _double(word: str, dice: random.Random) -> str:
    at = _choose_place(word, dice)
    return word[:at] + word[at] + word[at:]


def _change(word: str, dice: random.Random) -> str:
    at = _choose_place(word, dice)
    return word[:at] + dice.choice([one for one in LETTERS if one != word[at]]) + word[at + 1 :]


def _exchange(word: str, dice: random.Random) -> str:
    places = [at for at in range(1, len(word) - 1) if word[at] != word[at + 1]]
    if not places:
        return word
    at = dice.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""What a slip of the keyboard puts in."""
SPELLINGS = {"left out": _leave_out, "put in": _put_in, "doubled": _double, "changed": _change, "exchanged": _exchange}
"""The kinds of slips by name."""
