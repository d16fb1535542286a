"""What a version says nothing of, and where it would stand."""

from __future__ import annotations

from checker.articles.omissions import find_absences, split_stretches
from checker.articles.rows import build_rows
from checker.model import Article, Row, Version
from checker.settings import Settings
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN, by_two, version


def article(versions: list[Version], source: str) -> Article:
    found = build_rows(versions, Settings())
    documents = [v.sentences[0].document for v in versions]
    return Article("article", documents, "files", versions, found, source)


def lacking(*rows: tuple[int, float]) -> Article:
    """Two versions of which the French one lacks some sentences, each with a confidence."""
    german, french = version("de", by_two(GERMAN)), version("fr", by_two(FRENCH))
    sure = dict(rows)
    return Article(
        "article",
        [],
        "files",
        [german, french],
        [
            Row({"de": (one,)}, 1.0, "alone", lacks={"fr": sure[k]})
            if k in sure
            else Row({"de": (one,), "fr": (other,)})
            for k, (one, other) in enumerate(zip(german.sentences, french.sentences, strict=True))
        ],
        "de",
    )


def test_what_one_of_three_lacks_is_told_once_from_the_source() -> None:
    shorter = [*FRENCH[:2], *FRENCH[3:]]
    versions = [version("de", by_two(GERMAN)), version("fr", by_two(shorter)), version("en", by_two(ENGLISH))]
    (told,) = find_absences(article(versions, "de"))
    assert told.version == "de"
    assert [s.text for s in told.sentences] == [GERMAN[2]]
    assert [s.text for s in told.others] == [ENGLISH[2]]
    assert told.lacking == "fr"
    assert told.place is not None
    assert told.place.start == told.place.end
    text = versions[1].sentences[0].document.text
    assert text[: told.place.start].endswith(FRENCH[1])


def test_what_only_the_source_lacks_is_told_once() -> None:
    shorter = [*GERMAN[:4], *GERMAN[5:]]
    versions = [version("de", by_two(shorter)), version("fr", by_two(FRENCH)), version("en", by_two(ENGLISH))]
    (told,) = find_absences(article(versions, "de"))
    assert told.lacking == "de"
    assert {s.text for s in (*told.sentences, *told.others)} == {FRENCH[4], ENGLISH[4]}


def test_a_missing_start_stands_at_the_start() -> None:
    versions = [version("de", by_two(GERMAN)), version("fr", by_two(FRENCH[1:]))]
    (told,) = find_absences(article(versions, "de"))
    assert [s.text for s in told.sentences] == [GERMAN[0]]
    assert told.place is not None
    assert told.place.start == 0


def test_neighbours_of_one_block_are_one_absence() -> None:
    found = list(find_absences(lacking((1, 0.9), (2, 0.8), (3, 0.7))))
    assert [[s.text for s in absence.sentences] for absence in found] == [[GERMAN[1]], GERMAN[2:4]]
    assert [absence.confidence for absence in found] == [0.9, 0.7]


def test_what_is_not_sure_is_not_told() -> None:
    assert [a.confidence for a in find_absences(lacking((1, 0.4), (4, 0.5)))] == [0.5]
    assert list(find_absences(lacking((1, 0.4)), sure=0.3))


def test_an_omission_is_what_the_source_says_or_two_against_one() -> None:
    (told,) = find_absences(lacking((4, 0.9)))
    assert told.is_omission("de")
    assert not told.is_omission("fr")


def test_stretches_are_blocks() -> None:
    sentences = version("de", by_two(GERMAN)).sentences[1:4]
    assert split_stretches(sentences) == [tuple(sentences[:1]), tuple(sentences[1:])]
