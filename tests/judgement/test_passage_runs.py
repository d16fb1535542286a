"""Which findings follow one another."""

from __future__ import annotations

from checker.judgement.passage_runs import PassageRuns
from checker.model import Article, Block, Document, Finding, Location, Sentence, Version

LINES = [
    "The pool opens again on Monday morning.",
    "The slide is forty metres long.",
    "Am Dienstag ist das Bad geschlossen, wie immer.",
    "Children pay half the price.",
]
TEXT = "\n".join(LINES)


def make_article() -> Article:
    document = Document("bad.txt", TEXT, "text", [])
    sentences = []
    for line in LINES:
        start = TEXT.index(line)
        block = Block("paragraph", line, start, start + len(line))
        language = "de" if line.startswith("Am") else "en"
        sentences.append(Sentence(document, block, 0, len(line), line, language, 1.0))
    return Article("bad", [document], "files", [Version("de", "de", sentences)])


def make_finding(line: str, category: str) -> Finding:
    start = TEXT.index(line)
    place = Location("bad.txt", start, start + len(line), 1, 1, "en", line)
    return Finding("a-rule", category, "m", "error", "English text", (place,))


def test_a_sentence_of_its_own_ends_a_run() -> None:
    found = [make_finding(line, "omission") for line in (LINES[0], LINES[1], LINES[3])]
    assert [len(run) for run in PassageRuns([make_article()]).split(found)] == [2, 1]


def test_most_of_a_page_is_one() -> None:
    found = [make_finding(line, "untranslated") for line in (LINES[0], LINES[1], LINES[3])]
    assert PassageRuns([make_article()]).cover_page(found)
    assert not PassageRuns([make_article()]).cover_page(found[:1])
    assert not PassageRuns([make_article()]).cover_page([make_finding(line, "omission") for line in LINES])


def test_order_is_one() -> None:
    found = [make_finding(line, "order") for line in (LINES[0], LINES[3])]
    assert [len(run) for run in PassageRuns([make_article()]).split(found)] == [2]
