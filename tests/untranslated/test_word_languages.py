"""The words of a line with their evidence, and the likeliest language of each."""

from __future__ import annotations

from hypothesis import given

from checker.untranslated.word_languages import find_likeliest_languages
from tests.identification.mixtures import LANGUAGES, PIECES, TEXTS
from tests.untranslated.lines import CODES, score_line


def test_words_know_how_they_stand() -> None:
    line = score_line("Le maire dit « never give up ». Paris attend la NASA.", "fr")
    by_word = {token.text: token for token in line.tokens}
    assert [token.text for token in line.tokens if token.fresh] == ["Le", "Paris"]
    assert [token.text for token in line.tokens if token.quote] == ["never", "give", "up"]
    assert (by_word["maire"].weight, by_word["NASA"].weight) == (1.0, 0.0)
    assert by_word["Paris"].name
    assert by_word["Paris"].weight < 1.0
    assert by_word["never"].lead(CODES.index("en"), CODES.index("fr")) > 2.0


def test_a_letter_is_a_word_beside_an_apostrophe_or_by_itself() -> None:
    scores = {token.text: any(token.scores) for token in score_line("l'eau à x ou y", "fr").tokens}
    assert scores["l"]
    assert scores["à"]
    assert not scores["x"]


def test_loan_phrases_are_at_home() -> None:
    host = CODES.index("fr")
    week_end = [token for token in score_line("Ce fast food a plu", "fr").tokens if token.text in ("fast", "food")]
    assert all(token.scores[host] == 0.0 >= max(token.scores) for token in week_end)


def test_the_likeliest_languages_change_where_the_text_does() -> None:
    line = score_line("Der Markt öffnet um acht Uhr and closes at noon every day", "de")
    path = find_likeliest_languages(line.tokens, len(CODES), line.host, line.text)
    assert [CODES[state] for state in path] == ["de"] * 6 + ["en"] * 6


@given(TEXTS, LANGUAGES)
def test_every_word_has_a_language(text: str, language: str) -> None:
    for part in text.splitlines():
        line = score_line(part, language)
        if line.tokens:
            path = find_likeliest_languages(line.tokens, len(CODES), line.host, line.text)
            assert len(path) == len(line.tokens)
            assert set(path) <= set(range(len(CODES)))


def test_capitals_of_a_line_all_in_capitals_say_nothing() -> None:
    assert {token.weight for token in score_line("DER RAT TAGT HEUTE", "de").tokens} == {1.0}
    assert len(PIECES) == len(set(PIECES))
