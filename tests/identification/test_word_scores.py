"""What a word says about the language of a text."""

from __future__ import annotations

from checker import languages
from checker.identification.word_scores import get_word_scores, is_compound

CODES = ("de", "en", "fr")


def test_compounds() -> None:
    german = languages.get("de").words
    assert is_compound("wasserleitungsbau", german)
    assert not is_compound("xyzleitung", german)
    assert not is_compound("waterpipes", languages.get("en").words)


def test_the_home_of_a_word_scores_best() -> None:
    lookup = get_word_scores(CODES)
    for word, home in (("straße", "de"), ("although", "en"), ("maison", "fr")):
        entry = lookup.score_word(word)
        at = CODES.index(home)
        assert entry.scores[at] == 0.0
        assert max(score for number, score in enumerate(entry.scores) if number != at) < -2.0
        assert entry.known == tuple(code == home for code in CODES)


def test_a_row_says_how_a_word_is_written() -> None:
    lookup = get_word_scores(CODES)
    small, capital, first = (
        lookup.get_row("although"),
        lookup.get_row("Although"),
        lookup.get_row("Although", first=True),
    )
    assert first[:3] == small[:3]
    assert [round(score / other, 6) for score, other in zip(capital[:3], small[:3], strict=True) if other] == [0.3, 0.3]
    assert (small[-1], capital[-1], first[-1]) == (1.0, 0.0, 0.0)
    assert set(lookup.get_row("ALTHOUGH")) == {0.0}
    assert lookup.list_rows(["although", "Although"]) == [small, capital]


def test_names_are_told_where_capitals_tell_them() -> None:
    lookup = get_word_scores(CODES)
    assert lookup.score_word("berlin").name
    assert not lookup.score_word("although").name
    assert not lookup.score_word("haus").name
