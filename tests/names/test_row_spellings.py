from __future__ import annotations

from collections.abc import Iterable

from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, list_capitals
from checker.names.row_spellings import Misspelling, find_misspellings

GERMAN = "Das sagte gestern Aurelie {}."
FRENCH = "Voilà ce qu’a dit hier Aurelie {}."
ENGLISH = "This is what Aurelie {} said yesterday."


def find(*names: str, rows: tuple[tuple[str, ...], ...] = ()) -> list[Misspelling]:
    texts = [[text.format(name)] for text, name in zip((GERMAN, FRENCH, ENGLISH), names, strict=False)]
    sides = [NamedSide(code, code, own) for code, own in zip(("de", "fr", "en"), texts, strict=False)]
    every: list[dict[str, Iterable[str]]] = [{side.version: list_capitals(side.texts) for side in sides}]
    every += [{code: list_capitals([text]) for code, text in zip(("de", "fr"), row, strict=True)} for row in rows]
    return list(find_misspellings(sides, 0, 0, NameUses(every)))


def test_the_translation_is_at_fault() -> None:
    (found,) = find("Kastner", "Kasner")
    assert (found.fault.side, found.fault.word.text, [one.word.text for one in found.others]) == (
        1,
        "Kasner",
        ["Kastner"],
    )


def test_the_rest_of_the_article_says_who_is() -> None:
    (found,) = find("Kasner", "Kastner", rows=(("Frau Kastner kam.", "Mme Kastner est venue."),))
    assert (found.fault.side, found.fault.word.text) == (0, "Kasner")


def test_two_against_the_source() -> None:
    (found,) = find("Kasner", "Kastner", "Kastner")
    assert found.fault.side == 0
    assert [one.side for one in found.others] == [1, 2]
    assert found.probability > find("Kasner", "Kastner")[0].probability


def test_two_against_a_translation() -> None:
    (found,) = find("Kastner", "Kasner", "Kastner")
    assert (found.fault.side, found.fault.word.text) == (1, "Kasner")


def test_all_alike() -> None:
    assert find("Kastner", "Kastner", "Kastner") == []
