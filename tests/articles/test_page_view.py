"""What a page was understood as."""

from __future__ import annotations

from tests.alignment.texts import FRENCH, GERMAN
from tests.articles.pages import view


def test_sentences_come_in_the_order_of_the_file() -> None:
    page = view(" ".join(FRENCH[:3]), " ".join(GERMAN[:3]), " ".join(FRENCH[3:5]), " ".join(GERMAN[3:5]))
    assert [sentence.text for sentence in page.sentences] == [*FRENCH[:3], *GERMAN[:3], *FRENCH[3:5], *GERMAN[3:5]]
    assert [sentence.block_index for sentence in page.sentences] == [0, 0, 0, 1, 1, 1, 2, 2, 3, 3]
    assert page.repeated is None
