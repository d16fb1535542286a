"""Which acronym of one version stands for which of another one, as the article shows, and where one was copied."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.languages.quotation_marks import get_apostrophes
from checker.names.acronyms import Acronym, find_introduced, list_acronyms
from checker.names.thresholds import LEAST_TOGETHER, LIKE_TOGETHER, UNLIKE_TOGETHER

_SPACES = " \n\t\u00a0\u202f"
RowTexts = tuple[Sequence[str], Sequence[str]]
"""What two versions say in a row: the texts of the first one and of the second one."""


class PlacedAcronym(NamedTuple):
    """An acronym, and in which of a version's texts of a row it stands."""

    at: int
    acronym: Acronym


class CopiedAcronym(NamedTuple):
    """``found``: an acronym of the first version in the second one, which says ``own`` for it elsewhere; ``row`` is the
    place of the row among those given, ``original`` where the first version has it.
    """

    row: int
    found: PlacedAcronym
    original: PlacedAcronym
    own: str


class _Row(NamedTuple):
    """The acronyms of either version in a row, each where it stands first; ``place`` is that of the row."""

    place: int
    here: dict[str, PlacedAcronym]
    there: dict[str, PlacedAcronym]


def learn_renderings(rows: Sequence[RowTexts]) -> dict[str, str]:
    """For acronyms of the first version the second one's."""
    return _learn_pairs(_gather_rows(rows), rows)


def find_copied_acronyms(rows: Sequence[RowTexts]) -> Iterator[CopiedAcronym]:
    """The acronyms of the first version that the second one has in place of its own, which it says more often."""
    gathered = _gather_rows(rows)
    if all(row.here.keys() == row.there.keys() for row in gathered):
        return
    introduced = {one for _, there in rows for text in there for one in find_introduced(text)}
    having: dict[str, list[_Row]] = defaultdict(list)
    for row in gathered:
        for name in row.there:
            having[name].append(row)
    for name, own in _learn_pairs(gathered, rows).items():
        copied = [row for row in having[name] if own not in row.there]
        rightly = len(having[own]) - (len(having[name]) - len(copied))
        if name not in introduced and len(copied) < rightly:
            for row in copied:
                if name in row.here and own not in row.here and not _is_part_of_name(row, rows[row.place], name):
                    yield CopiedAcronym(row.place, row.there[name], row.here[name], own)


def _is_part_of_name(row: _Row, texts: RowTexts, name: str) -> bool:
    """Whether an acronym stands in both versions in the same longer name or code (UN Women, RDPA.24F, MSC 2.0)."""
    here, there = (
        _list_company(side[each.at], each.acronym)
        for side, each in zip(texts, (row.here[name], row.there[name]), strict=True)
    )
    return any(one == other and one for one, other in zip(here, there, strict=True))


def _list_company(text: str, acronym: Acronym) -> tuple[str, str, str]:
    """What an acronym is a part of, if of more than itself, and the names or numbers before and behind it."""
    start = max(text.rfind(sign, 0, acronym.start) for sign in (*_SPACES, *get_apostrophes())) + 1
    end = min((at for sign in _SPACES if (at := text.find(sign, acronym.end)) >= 0), default=len(text))
    whole = _strip_signs(text[start:end])
    words = text[:start].rsplit(maxsplit=1)[-1:], text[end:].split(maxsplit=1)[:1]
    beside = ["".join(map(_strip_signs, each)) for each in words]
    before, behind = (word if word[:1].isupper() or word[:1].isdigit() else "" for word in beside)
    return (whole if len(whole) > len(acronym.name) + 1 else "", before, behind)


def _strip_signs(word: str) -> str:
    """A word without the signs before and behind it."""
    letters = [at for at, sign in enumerate(word) if sign.isalnum()]
    return word[letters[0] : letters[-1] + 1] if letters else ""


def _gather_rows(rows: Sequence[RowTexts]) -> list[_Row]:
    """The rows in which both versions have acronyms."""
    return [
        _Row(place, here, there)
        for place, texts in enumerate(rows)
        if (here := _gather(texts[0])) and (there := _gather(texts[1]))
    ]


def _gather(texts: Sequence[str]) -> dict[str, PlacedAcronym]:
    found: dict[str, PlacedAcronym] = {}
    for at, text in enumerate(texts):
        for one in list_acronyms(text):
            found.setdefault(one.name, PlacedAcronym(at, one))
    return found


def _share_letters(one: str, other: str) -> bool:
    """Whether most letters of the shorter of two acronyms are in the other, in whatever order (NATO, OTAN)."""
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared > min(len(one), len(other))


def _learn_pairs(gathered: Sequence[_Row], rows: Sequence[RowTexts]) -> dict[str, str]:
    """Renderings: both are introduced in one row, or often alone beside each other."""
    together: Counter[tuple[str, str]] = Counter()
    for row in gathered:
        alone = row.here.keys() - row.there.keys(), row.there.keys() - row.here.keys()
        if not all(alone):
            continue
        ours, theirs = (
            {name for text in texts for name in find_introduced(text)} & own
            for texts, own in zip(rows[row.place], alone, strict=True)
        )
        if len(ours) == len(theirs) == 1:
            together[ours.pop(), theirs.pop()] += LEAST_TOGETHER
        elif len(alone[0]) == len(alone[1]) == 1:
            name, own = next(iter(alone[0])), next(iter(alone[1]))
            together[name, own] += LIKE_TOGETHER if _share_letters(name, own) else UNLIKE_TOGETHER
    pairs: dict[str, str] = {}
    for (name, own), count in together.most_common():
        if count >= LEAST_TOGETHER and name not in own and own not in name:
            pairs.setdefault(name, own)
    return pairs
