from __future__ import annotations

from checker.names.name_words import is_beginning, list_unshared


def get_words(here: str, there: str) -> tuple[list[str], list[str]]:
    own, others = list_unshared([here], [there])
    return [one.text for one in own], [one.text for one in others]


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
    assert list_unshared(["Anna Kastner"], ["anna kastner"]) == ([], [])


def test_places_and_neighbours() -> None:
    own, _ = list_unshared(["Ja.", "Gestern kam Anna Kastner an."], ["Hier, Anna Kasner est venue."])
    name = next(one for one in own if one.text == "Kastner")
    assert (name.at, name.start, name.end) == (1, 17, 24)
    assert (name.before, name.behind, name.initial) == ("anna", "", False)


def test_where_every_word_has_a_capital() -> None:
    assert is_beginning("")
    assert is_beginning("Schluss. ")
    assert is_beginning("dit « ")
    assert not is_beginning("dit ")


def test_what_is_no_text_has_no_names() -> None:
    assert get_words("Siehe Kastner2000 und Kastner", "Voir Kasner2000 et Kasner") == (
        ["Siehe", "Kastner"],
        ["Voir", "Kasner"],
    )
