from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD
from checker.names.name_words import (
    NamedSide,
    is_beginning,
    list_capitals,
    list_unshared,
    list_words_before,
    locate_words,
    writes_names,
)

words = st.lists(
    st.sampled_from(
        ["Anna", "Änna", "anna", "Kastner", "Kastner™", "Meier²", "Straße", "STRASSE", "l’Eau", "Foreﬁnger", "Ŀlull"]
    )
    | st.text("Aaäﬁ²™ŉ…İ’\u0325\u00a0 ", min_size=4, max_size=8),
    max_size=8,
).map(" ".join)


def get_words(here: str, there: str) -> tuple[Sequence[str], Sequence[str]]:
    sides = NamedSide("a", "de", [here]), NamedSide("b", "fr", [there])
    return list_unshared(*sides)


def test_what_both_say_is_left_out() -> None:
    assert get_words("Anna Kastner spricht mit Meier.", "Anna Kasner parle avec Meier.") == (["Kastner"], ["Kasner"])


def test_accents_and_small_letters_are_no_difference() -> None:
    assert get_words("Herr Müller kommt im Internet an.", "Monsieur Muller arrive par internet.") == (
        ["Herr"],
        ["Monsieur"],
    )


def test_a_name_that_is_said_twice_and_once_is_left() -> None:
    own, others = get_words("Kastner geht, sagt Kastner.", "Kastner part, dit Kasner.")
    assert "Kastner" in own
    assert others == ["Kasner"]


def test_nothing_where_all_is_shared() -> None:
    assert get_words("Anna Kastner", "anna kastner") == ((), ())


@given(words, words)
def test_word_by_word_is_as_the_whole_text(here: str, there: str) -> None:
    """The shortcut by letters leaves what counting all folded words leaves."""

    def count(text: str) -> Counter[str]:
        return Counter(WORD.findall(fold_accents(text)))

    def leave(text: str, other: str, *, unlike: bool) -> list[str]:
        chosen = [word for word in list_capitals([text]) if not unlike or word not in WORD.findall(other)]
        return [word for word in chosen if count(text)[fold_accents(word)] > count(other)[fold_accents(word)]]

    own, others = leave(here, there, unlike=True), leave(there, here, unlike=True)
    if any(word not in WORD.findall(there) for word in list_capitals([here])) or own or others:
        own, others = (
            own or (others and leave(here, there, unlike=False)),
            others or (own and leave(there, here, unlike=False)),
        )
    expected = (own, others) if own and others else ((), ())
    assert tuple(map(list, get_words(here, there))) == tuple(map(list, expected))


def test_places_and_neighbours() -> None:
    here = NamedSide("a", "de", ["Ja.", "Gestern kam Anna Kastner an."])
    (name,) = locate_words(here, ["Kastner"])
    assert (name.at, name.start, name.end) == (1, 17, 24)
    assert (name.before, name.behind, name.initial) == ("anna", "", False)


def test_where_every_word_has_a_capital() -> None:
    assert is_beginning("")
    assert is_beginning("Schluss. ")
    assert is_beginning("dit « ")
    assert not is_beginning("dit ")


def test_what_is_no_text_has_no_names() -> None:
    assert locate_words(NamedSide("a", "de", ["Siehe Kastner2000 und https://Kastner.ch"]), ["Kastner"]) == []


def test_a_name_with_an_apostrophe_in_it_is_left_alone() -> None:
    assert locate_words(NamedSide("a", "fr", ["Il vit à Sana’a."]), ["Sana"]) == []
    assert len(locate_words(NamedSide("a", "en", ["Kastner’s hat"]), ["Kastner"])) == 1


def test_what_writes_names() -> None:
    assert writes_names("de")
    assert not writes_names("xx")


NAMED = st.lists(
    st.sampled_from(
        ["Anna", "Kastner", "kastner", "Aurelie", "J. M.", "É", " ", "-", "\u00a0", ". ", ".", "’", "2", "{x}"]
    ),
    max_size=10,
)


@given(NAMED.map("".join))
def test_the_first_look_at_words_before_misses_none(text: str) -> None:
    side = NamedSide("a", "de", [text])
    found = list_words_before(side, ["Kastner", "Anna"])
    assert {word.before for word in locate_words(side, ["Kastner", "Anna"])} - {""} <= found


def test_a_word_that_is_said_thousands_of_times_is_looked_at_in_one_go() -> None:
    text = "AnnaKastner" * 20_000
    assert list_words_before(NamedSide("a", "de", [text]), ["Kastner"]) == set()
