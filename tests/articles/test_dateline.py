"""The date of an article is the only full date in a short line near its beginning."""

from __future__ import annotations

from datetime import date

import pytest

from checker.articles.dateline import LONGEST, find_article_date
from checker.model import Article, Block, Document, Layout, Sentence, Version
from checker.quantities.scan import scan_text

LONG = "Am 3. Mai 2024 öffnete das Bad, und danach geschah lange nichts, was eine Zeile wert gewesen wäre."


def article(*lines: str, layout: Layout = "single") -> Article:
    document = Document("a.txt", "\n".join(lines), "text", [])
    sentences = [Sentence(document, Block("paragraph", line, 0, len(line)), 0, len(line), line, "de") for line in lines]
    return Article("a", [document], layout, [Version("de", "de", sentences)])


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Das Bad öffnet", "Montag, 5. Mai 2025"), date(2025, 5, 5)),
        (("Das Bad öffnet", "5. Mai"), None),
        (("5. Mai 2025", "6. Mai 2025"), None),
        ((LONG,), None),
        (("31. Februar 2025",), None),
    ],
)
def test_dateline(lines: tuple[str, ...], found: date | None) -> None:
    assert len(LONG) > LONGEST
    assert find_article_date(article(*lines), lambda sentence: scan_text(sentence.text, "de")) == found


def test_a_file_of_units_has_no_date() -> None:
    units = article("5. Mai 2025", layout="units")
    assert find_article_date(units, lambda sentence: scan_text(sentence.text, "de")) is None
