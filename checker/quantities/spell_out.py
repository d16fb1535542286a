"""Numbers written out in words, by the rules of a language: the other way round than reading, and independent of it.

The method is that of ICU's rule-based number format (RBNF): the rule with the largest base that is not above the number
says how the quotient and the rest are put together. Here a rule may have several ways, and so may a number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import islice, product

from checker import languages
from checker.languages.spelling_facts import NumberSpelling, Rules
from checker.memo import build_once
from checker.quantities.thresholds import MOST_SPELLINGS

_FIELD = re.compile(r"\{(left|rest|self)(?:%(\d+))?(?::([a-z]+))?\}")
_OPTION = re.compile(r"\[([^]|]*)(?:\|([^]]*))?\]")


@lru_cache(maxsize=4096)
def spell_out(value: int, language: str, kind: str = "cardinal") -> tuple[str, ...]:
    """All the ways to write a whole number in words of a language, endings included, likeliest first.

    ``kind`` is ``cardinal``, ``ordinal``, ``part`` or ``multiple``. Nothing where the language has no rules for it.
    Raises `LookupError` for an unknown language.
    """
    endings = tuple(languages.get(language).quantities.spelling.endings.get(kind, ("",)))
    written = (word for habit in _get_habits(language) for word in _write(value, kind, habit))
    return tuple(dict.fromkeys(word + ending for word in written for ending in endings))


def list_habits(facts: NumberSpelling) -> Iterator[Mapping[str, Rules]]:
    """The sets of rules of each habit, the usual one first."""
    yield facts.rules
    for changes in facts.habits.values():
        yield dict(facts.rules) | {name: {**facts.rules.get(name, {}), **rules} for name, rules in changes.items()}


class _Habit:
    """The sets of rules of one habit, each with the numbers that it has rules for, ascending."""

    def __init__(self, sets: Mapping[str, Rules]) -> None:
        self._sets = sets
        self._bases = {kind: sorted(base for base, ways in rules.items() if ways) for kind, rules in sets.items()}

    def find_rule(self, value: int, kind: str) -> tuple[int, Collection[str]] | None:
        """The largest number not above ``value`` that a rule is for, and its ways to write; None for none."""
        bases = self._bases.get(kind, [])
        at = bisect_right(bases, value) - 1
        if at < 0:
            return None
        ways = self._sets[kind][bases[at]]
        return bases[at], (ways,) if isinstance(ways, str) else ways


@build_once
def _get_habits(language: str) -> tuple[_Habit, ...]:
    """The habits of a language. Raises `LookupError` for an unknown one."""
    return tuple(map(_Habit, list_habits(languages.get(language).quantities.spelling)))


@lru_cache(maxsize=8192)
def _write(value: int, kind: str, habit: _Habit) -> tuple[str, ...]:
    """A number by the rules of a habit; nothing where none is for it. Kept: larger ones are made of these."""
    rule = habit.find_rule(value, kind)
    if rule is None:
        return ()
    base, ways = rule
    power = 10 ** (len(str(base)) - 1)
    found = (
        written
        for way in ways
        for written in _fill_in(_OPTION.sub(lambda match: _choose(match, value, power), way), value, kind, power, habit)
    )
    return tuple(islice(found, MOST_SPELLINGS))


def _choose(option: re.Match[str], value: int, power: int) -> str:
    """What of an option is written: the first where something is left, else the second."""
    field = _FIELD.search(option[1])
    step = int(field[2]) if field and field[2] else power
    return option[1] if value % step else option[2] or ""


def _fill_in(text: str, value: int, kind: str, power: int, habit: _Habit) -> Iterator[str]:
    """The text with its fields in words, in every way these have."""
    words = []
    for name, step, other in _FIELD.findall(text):
        divisor = int(step) if step else power
        number = {"left": value // divisor, "rest": value % divisor, "self": value}[name]
        words.append(_write(number, other or kind, habit))
    for chosen in product(*words):
        following = iter(chosen)
        yield _FIELD.sub(lambda _: next(following), text)  # noqa: B023 - used at once
