"""What the rest of an article does with a word."""

from __future__ import annotations

import pytest

from checker.model import Article, Block, Document, Row, Sentence, Version
from checker.untranslated.article_habits import KeptCounts, KeptElsewhere, judge_kind

KEPT = [(f"Le shelf numéro {n} est ici.", f"The shelf number {n} is here.") for n in range(4)]
TRANSLATED = [(f"L'étagère numéro {n} est ici.", f"The shelf number {n} is here.") for n in range(4)]


def test_a_word_that_all_rows_keep() -> None:
    assert KeptCounts(KEPT).find_habit("shelf") == "kept"
    assert KeptCounts(KEPT[:2]).find_habit("shelf") is None  # one other row says too little
    assert KeptCounts(KEPT[:1] * 5).find_habit("shelf") is None  # the same text again says nothing


def test_a_word_that_others_translate() -> None:
    counts = KeptCounts([*TRANSLATED, ("Le shelf est là.", "The shelf is there.")])
    assert counts.find_habit("shelf") == "translated 3"
    assert KeptCounts(TRANSLATED[:3]).find_habit("shelf", counted=False) == "translated 2"


def test_a_word_that_is_kept_now_and_then() -> None:
    rows = [*TRANSLATED[:2], ("Le shelf est là.", "The shelf is there."), ("Un shelf.", "A shelf.")]
    assert KeptCounts(rows).find_habit("shelf") == "kept now and then"
    assert KeptCounts(rows).find_habit("door") is None


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ([], "plain"),
        (["The bridge is open."] * 9, "plain"),
        ([*["The bridge is open."] * 30, "Call `open` first."], "mixed"),
        (["Run open --force now.", "The bridge is open."], "technical"),
    ],
)
def test_kinds_of_articles(texts: list[str], kind: str) -> None:
    assert judge_kind(texts) == kind


def make_article() -> Article:
    """An article in two languages, a row for each pair of sentences."""
    versions: dict[str, list[Sentence]] = {"fr": [], "en": []}
    for pair in KEPT:
        for language, text in zip(versions, pair, strict=True):
            block = Block("paragraph", text, 0, len(text))
            document = Document(f"a.{language}.txt", text, "text", [block])
            versions[language].append(Sentence(document, block, 0, len(text), text, language))
    rows = [Row({"fr": (fr,), "en": (en,)}) for fr, en in zip(*versions.values(), strict=True)]
    return Article("a", [], "files", [Version(code, code, found) for code, found in versions.items()], rows)


def test_the_rows_of_an_article_are_counted() -> None:
    elsewhere = KeptElsewhere(make_article())
    assert elsewhere.judge_kind() == "plain"
    assert elsewhere.find_habit("shelf", "fr", "en") == "kept"
    assert elsewhere.find_habit("shelf", "de", "en") is None
