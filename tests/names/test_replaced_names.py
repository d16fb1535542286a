from __future__ import annotations

from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, list_capitals
from checker.names.replaced_names import find_replaced_names

NOTHING = NameUses([])


def find(german: str, french: str, uses: NameUses = NOTHING) -> list[tuple[str, str]]:
    here, there = NamedSide("de", "de", [german]), NamedSide("fr", "fr", [french])
    return [(one.one.text, one.other.text) for one in find_replaced_names(here, there, 0, uses)]


def test_another_surname() -> None:
    assert find("Das sagte Aurelie Kastner.", "C’est ce qu’a dit Aurelie Wyssbrod.") == [("Kastner", "Wyssbrod")]


def test_another_spelling_is_no_other_name() -> None:
    assert find("Das sagte Aurelie Tschernjakow.", "C’est ce qu’a dit Aurelie Tchernikov.") == []


def test_a_case_is_no_other_name() -> None:
    assert find("Der Hut Aurelie Kastners Wyssbrods", "Le chapeau d’Aurelie Wyssbrod et d’un Kastner") == []


def test_words_are_no_names() -> None:
    assert find("Das sagte die Präsidentin Kastner.", "C’est ce qu’a dit la Ministre Kastner.") == []


def test_names_that_both_say_elsewhere() -> None:
    texts = ("Kastner kam mit Wyssbrod.", "Kastner est venue avec Wyssbrod.")
    uses = NameUses([{"de": [], "fr": []}, {"de": list_capitals([texts[0]]), "fr": list_capitals([texts[1]])}])
    here, there = "Dann sprach Kastner lange.", "Ensuite, longuement, parla Wyssbrod."
    assert find(here, there, uses) == [("Kastner", "Wyssbrod")]
    assert find(here, there) == []
