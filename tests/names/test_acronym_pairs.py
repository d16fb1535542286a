"""Which acronyms of two versions belong together, and which one was copied."""

from __future__ import annotations

import time
from itertools import islice, permutations

from checker.names.acronym_pairs import RowTexts, find_copied_acronyms, learn_renderings

INTRODUCED: RowTexts = (
    ["The East Coast Bridge Union (ECBU) met."],
    ["L’Union des ponts de la côte est (UPCE) s’est réunie."],
)
USED: RowTexts = (["The ECBU builds."], ["L’UPCE construit."])
COPIED: RowTexts = (["The ECBU rests."], ["L’ECBU se repose."])


def test_one_row_is_enough_where_both_are_introduced() -> None:
    assert learn_renderings([INTRODUCED]) == {"ECBU": "UPCE"}
    assert learn_renderings([USED]) == {}
    assert learn_renderings([USED] * 2) == {"ECBU": "UPCE"}


def test_unlike_letters_need_more_rows() -> None:
    row: RowTexts = (["UEFA is here."], ["Die EM ist da."])
    assert learn_renderings([row] * 2) == {}
    assert learn_renderings([row] * 3) == {"UEFA": "EM"}


def test_a_longer_form_of_the_same_is_no_rendering() -> None:
    assert learn_renderings([(["The BSHSB is long."], ["Le BSHS est long."])] * 4) == {}


def test_the_copy_is_found_where_it_stands() -> None:
    (found,) = find_copied_acronyms([INTRODUCED, USED, COPIED])
    assert (found.row, found.own, found.found.acronym.name) == (2, "UPCE", "ECBU")
    assert COPIED[1][0][found.found.acronym.start : found.found.acronym.end] == "ECBU"


def test_what_is_copied_as_often_is_a_habit() -> None:
    assert not list(find_copied_acronyms([INTRODUCED, COPIED]))
    assert not list(find_copied_acronyms([INTRODUCED, USED, COPIED, COPIED]))


def test_nothing_is_found_where_all_agree() -> None:
    assert not list(find_copied_acronyms([(["UNESCO came."], ["L’UNESCO est venue."])] * 3))
    assert not list(find_copied_acronyms([]))


def test_time_grows_with_the_rows_and_with_their_length() -> None:
    names = ["".join(letters) for letters in islice(permutations("ABCDEFGHIJ", 5), 3_000)]
    rows: list[RowTexts] = [([f"The {name} met."], [f"Le X{name[::-1]} dort."]) for name in names for _ in range(3)]
    rows.append(([" ".join(f"{name} met" for name in names)], [" ".join(f"{name} dort" for name in names)]))
    started = time.perf_counter()
    assert len(list(find_copied_acronyms(rows))) == 3_000
    assert time.perf_counter() - started < 8
