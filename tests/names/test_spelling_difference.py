from __future__ import annotations

from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, list_capitals
from checker.names.spelling_difference import find_spelling_differences, list_slip_features


def find(german: str, french: str) -> list[tuple[str, str]]:
    here, there = NamedSide("a", "de", [german]), NamedSide("b", "fr", [french])
    return [(one.one.text, one.other.text) for one in find_spelling_differences(here, there)]


def test_a_letter_less() -> None:
    assert find("Das sagte Aurelie Kastner.", "C’est ce qu’a dit Aurelie Kasner.") == [("Kastner", "Kasner")]


def test_known_words_are_no_slip() -> None:
    assert find("Das Parlament tagt.", "Le Parlement siège.") == []


def test_acronyms_are_left_alone() -> None:
    assert find("Die UNBO tagt.", "L’UNBA siège.") == []


def test_the_same_language_is_not_compared() -> None:
    here, there = NamedSide("a", "de", ["Frau Kastner"]), NamedSide("b", "de", ["Frau Kasner"])
    assert find_spelling_differences(here, there) == []


def test_a_list_of_names_is_left_alone() -> None:
    many = [f"Xy{chr(97 + i % 26)}{chr(97 + i // 26)}lo" for i in range(300)]
    assert find(" ".join(many) + " Kastner", "Kasner") == []


def test_features() -> None:
    here, there = NamedSide("a", "de", ["Das sagte Aurelie Kastner."]), NamedSide("b", "fr", ["Aurelie Kasner."])
    (difference,) = find_spelling_differences(here, there)
    uses = NameUses([{side.version: list_capitals(side.texts) for side in (here, there)}])
    found = list(list_slip_features(difference, here, there, 0, uses))
    assert found[:5] == ["known ----", "edit consonant put in within", "longer 1", "initial 0", "company same"]
