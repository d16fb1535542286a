"""The translation of a foreign paragraph in the one before or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from checker.checking.neighbour_translations import NeighbourTranslations
from checker.model import Block, Document, Sentence, Version
from checker.untranslated.foreign_sentences import ForeignSentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

GERMAN = "Die Kinder dürfen ab Montag auf der neuen Rutsche rutschen."
OTHER = "Der Bäcker verkauft sein Brot jetzt auf der alten Brücke."
ENGLISH = "The children may use the new slide from Monday on."


def encode(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """What speaks of children in one direction, all else in another."""
    rows = [[1.0, 0.0] if "hildren" in text or "Kinder" in text else [0.0, 1.0] for text in texts]
    return np.asarray(rows, dtype=np.float32)


def find(lines: Sequence[str], asked: str) -> list[str]:
    text = "\n".join(lines)
    document = Document("bad.txt", text, "text", [])
    sentences = []
    for line in lines:
        start = text.index(line)
        block = Block("paragraph", line, start, start + len(line))
        language = "en" if line.startswith("The") else "de"
        sentences.append(Sentence(document, block, 0, len(line), line, language, 1.0))
    near = NeighbourTranslations([Version("de", "de", sentences)], encode)
    stray = ForeignSentences([next(one for one in sentences if one.text == asked)], "de", ())
    return [one.text for one in near.find(stray)]


def test_the_neighbour_that_says_the_same_is_found() -> None:
    assert find([OTHER, GERMAN, ENGLISH, OTHER + " Er ist froh."], ENGLISH) == [GERMAN]
    assert find([ENGLISH, GERMAN], ENGLISH) == [GERMAN]


def test_what_says_something_else_or_stands_further_off_is_not() -> None:
    assert find([OTHER, ENGLISH], ENGLISH) == []
    assert find([GERMAN, OTHER, ENGLISH], ENGLISH) == []


def test_a_neighbour_much_longer_or_in_the_same_language_is_not() -> None:
    assert find([ENGLISH, f"{GERMAN} {OTHER} {OTHER}"], ENGLISH) == []
    assert find([ENGLISH, "The children are glad of the slide and its water."], ENGLISH) == []


def test_a_label_or_the_same_paragraph_further_on_is_not() -> None:
    assert find(["Kinder, Rutsche, Becken, Wasserfall, Liegewiese, Garten", ENGLISH], ENGLISH) == []
    text = f"{ENGLISH} {GERMAN}"
    document, block = Document("bad.txt", text, "text", []), Block("paragraph", text, 0, len(text))
    other = Sentence(document, Block("paragraph", OTHER, 0, len(OTHER)), 0, len(OTHER), OTHER, "de", 1.0)
    first = Sentence(document, block, 0, len(ENGLISH), ENGLISH, "en", 1.0)
    last = Sentence(document, block, len(ENGLISH) + 1, len(text), GERMAN, "de", 1.0)
    near = NeighbourTranslations([Version("de", "de", [first, other, last])], encode)
    assert near.find(ForeignSentences([first], "de", ())) == ()


def test_a_short_line_says_too_little() -> None:
    assert find(["Die Kinder", "The children"], "The children") == []
