"""Make a history of articles: what a source said, what it says, and what its translations say, edit by edit.

Articles are made of ``templates.json`` in German, French and English. Every edit of a source is one of `KINDS`; every
translation has taken it over or not.
"""

from __future__ import annotations

import json
import random
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

LANGUAGES = ("de", "fr", "en")
_DATA = json.loads((Path(__file__).parent / "templates.json").read_text(encoding="utf-8"))
TITLES, SENTENCES, PEOPLE, PLACES, MONTHS = (
    _DATA[name] for name in ("titles", "sentences", "people", "places", "months")
)
"""What articles are made of. A sentence has two wordings in every language, with a slot or none: ``{n}`` a number,
``{m}`` an amount of money, ``{p}`` a percentage, ``{d}`` a date, ``{t}`` a time, ``{x}`` a person, ``{o}`` a place,
``{l}`` a link."""
KINDS = ("fact", "fact", "fact", "fact and wording", "wording", "wording", "added", "removed", "replaced", "moved")
"""What an edit does. A fact is a number, a date, a name or a link."""
FACTS = frozenset(("fact", "fact and wording"))
LENGTH = 11
"""Sentences of an article."""
EDITS = 5
"""Edits of an article."""
TAKEN_OVER = 0.4
"""Share of edits that a translation has taken over."""
PARAGRAPH = 3
"""Sentences of a paragraph."""

Value = tuple[int, ...]
"""What a slot says, whatever the language."""


@dataclass(frozen=True)
class Statement:
    """A sentence of an article: its template, its wording in each language, what its slot says."""

    template: int
    wording: int
    value: Value


@dataclass(frozen=True)
class Edit:
    """An edit of the source, by the number of the statement; ``taken`` are the languages that have taken it over."""

    kind: str
    number: int
    taken: frozenset[str]


@dataclass(frozen=True)
class Mark:
    """A statement as it stands in a text: its number, where it begins and ends, and where its slot does."""

    number: int
    start: int
    end: int
    slot: tuple[int, int]


@dataclass(frozen=True)
class History:
    """An article: the source before and after, its translations, the edits, and where everything stands."""

    source: str
    old: str
    new: str
    translations: dict[str, str]
    edits: tuple[Edit, ...]
    marks: dict[str, list[Mark]]


def make_histories(seed: int, count: int) -> Iterator[History]:
    """Articles with their edits, the same for the same seed."""
    rng = random.Random(seed)
    for number in range(count):
        yield _make_history(rng, LANGUAGES[number % len(LANGUAGES)], number)


def _make_history(rng: random.Random, source: str, title: int) -> History:
    chosen = rng.sample(range(len(SENTENCES)), LENGTH + EDITS)
    draws = [Statement(template, rng.randrange(2), _draw_value(rng, template)) for template in chosen]
    old = dict(enumerate(draws[:LENGTH]))
    spare = iter(draws[LENGTH:])
    places = rng.sample(range(LENGTH), EDITS)
    others = [code for code in LANGUAGES if code != source]
    edits = []
    texts = {code: list(old.items()) for code in LANGUAGES}
    for place in places:
        kind = rng.choice(KINDS)
        if kind in FACTS and not _has_slot(old[place].template):
            kind = "wording"
        taken = frozenset(code for code in others if rng.random() < TAKEN_OVER)
        number = place if kind not in {"added", "replaced"} else LENGTH + len(edits)
        edits.append(Edit(kind, number if kind == "added" else place, taken))
        new = _revise(rng, kind, old[place], spare)
        for code in (source, *taken):
            texts[code] = _apply(texts[code], kind, place, number, new)
    laid = {code: _lay_out(items, code, title) for code, items in texts.items()}
    before, _marks = _lay_out(list(old.items()), source, title)
    translations = {code: laid[code][0] for code in others}
    return History(source, before, laid[source][0], translations, tuple(edits), {c: laid[c][1] for c in LANGUAGES})


def _revise(rng: random.Random, kind: str, old: Statement, spare: Iterator[Statement]) -> Statement:
    """What a statement becomes, or the one that is new."""
    if kind in {"added", "replaced"}:
        return next(spare)
    new = old
    if kind in FACTS:
        while new.value == old.value:
            new = replace(new, value=_draw_value(rng, old.template))
    return replace(new, wording=1 - new.wording) if "wording" in kind else new


def _apply(
    items: Sequence[tuple[int, Statement]], kind: str, place: int, number: int, new: Statement
) -> list[tuple[int, Statement]]:
    """The statements of a text with an edit."""
    at = next(n for n, (key, _) in enumerate(items) if key == place)
    kept = list(items)
    if kind == "added":
        kept.insert(at + 1, (number, new))
    elif kind == "removed":
        del kept[at]
    elif kind == "moved":
        item = kept.pop(at)
        kept.insert((at + len(kept) // 2) % len(kept), item)
    else:
        kept[at] = (number, new)
    return kept


def _has_slot(template: int) -> bool:
    return any(name for _, name, _, _ in string.Formatter().parse(SENTENCES[template]["de"][0]))


def _draw_value(rng: random.Random, template: int) -> Value:
    names = [name for _, name, _, _ in string.Formatter().parse(SENTENCES[template]["de"][0]) if name]
    if not names:
        return ()
    ranges = {
        "n": ((12, 9800),), "m": ((3, 90), (0, 1)), "p": ((5, 95),), "d": ((1, 28), (0, 11), (2024, 2031)),
        "t": ((7, 22), (0, 3)), "x": ((0, len(PEOPLE) - 1),), "o": ((0, len(PLACES) - 1),), "l": ((100, 999),),
    }  # fmt: skip
    return tuple(rng.randint(*bounds) for bounds in ranges[names[0]])


def write_value(name: str, value: Value, code: str) -> str:
    """What a slot says, as a language writes it."""
    first = value[0]
    if name == "n":
        return f"{first:,}".replace(",", {"de": ".", "fr": "\u202f", "en": ","}[code])
    if name == "m":
        millions = {"de": f"{first} Millionen Euro", "fr": f"{first} millions d'euros", "en": f"€{first} million"}
        plain = {"de": f"{first} Euro", "fr": f"{first} euros", "en": f"€{first}"}
        return (millions if value[1] else plain)[code]
    if name == "p":
        return {"de": f"{first} Prozent", "fr": f"{first}\u202f%", "en": f"{first} per cent"}[code]
    if name == "d":
        month = MONTHS[code][value[1]]
        return {
            "de": f"{first}. {month} {value[2]}",
            "fr": f"{first} {month} {value[2]}",
            "en": f"{month} {first}, {value[2]}",
        }[code]
    if name == "t":
        minutes = value[1] * 15
        return {"de": f"{first}.{minutes:02} Uhr", "fr": f"{first}h{minutes:02}", "en": f"{first}:{minutes:02}"}[code]
    return {
        "x": PEOPLE[first % len(PEOPLE)],
        "o": PLACES[first % len(PLACES)][code],
        "l": f"https://example.org/{first}",
    }[name]


def _lay_out(items: Sequence[tuple[int, Statement]], code: str, title: int) -> tuple[str, list[Mark]]:
    """A text of statements in a language, in paragraphs below a title, and where each statement stands."""
    text = f"# {TITLES[title % len(TITLES)][code]}\n\n"
    marks = []
    for number, (key, one) in enumerate(items):
        start = len(text)
        slot = (start, start)
        for literal, name, _, _ in string.Formatter().parse(SENTENCES[one.template][code][one.wording]):
            text += literal
            if name:
                slot = (len(text), len(text) + len(write_value(name, one.value, code)))
                text += write_value(name, one.value, code)
        marks.append(Mark(key, start, len(text), slot))
        text += "\n\n" if (number + 1) % PARAGRAPH == 0 else " "
    return f"{text.rstrip()}\n", marks
