"""A table says by its first row what its columns are."""

from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.delimited import list_rows
from checker.reading.source_file import SourceFile
from checker.settings import Settings
from checker.terms.concept import Concept
from checker.terms.glossary_table import is_protected, read_status, read_table, split_terms


def read(text: str) -> list[Concept]:
    source = SourceFile("terms.csv", text.encode(), "text", Settings())
    return read_table(source, ((line, "", row) for line, row in list_rows(source)))


def test_columns_are_told_by_their_names() -> None:
    (pump, keep) = read(
        'id,de,"fr (preferred)",fr-CH synonym,de forbidden,pos,note,status,case\n'
        'p1,Pumpe|Förderpumpe,pompe,pompette,Pump; Pumper,noun,"a, b",,yes\n'
        ",Sihlbad,Sihlbad,,,,,do not translate,\n"
    )
    assert [(term.text, term.language, term.status) for term in pump.terms] == [
        ("Pumpe", "de", "preferred"),
        ("Förderpumpe", "de", "admitted"),
        ("pompe", "fr", "preferred"),
        ("pompette", "fr", "admitted"),
        ("Pump", "de", "forbidden"),
        ("Pumper", "de", "forbidden"),
    ]
    assert (pump.id, pump.note, pump.line, pump.path) == ("p1", "a, b", 2, "terms.csv")
    assert pump.terms[3].locale == "fr-CH"
    assert pump.terms[0].part_of_speech == "noun"
    assert pump.terms[0].cased
    assert (keep.id, keep.protected, keep.terms) == ("3", ("Sihlbad",), [])


def test_rows_of_one_id_are_one_concept() -> None:
    (found,) = read("concept\tde\tstatus\tdescription\n7\tBad\t\t\n7\tBadi\tdeprecated\tspoken\n")
    assert [(term.text, term.status) for term in found.terms] == [("Bad", "preferred"), ("Badi", "deprecated")]
    assert found.note == "spoken"


def test_remarks_and_empty_rows_are_passed_over() -> None:
    assert [concept.line for concept in read("de,en\n\n# remark,\nBad,bath\n")] == [4]


def test_a_table_without_a_language_is_refused_with_its_line() -> None:
    with pytest.raises(InputError, match=r"terms\.csv:2: no column is headed .* first row"):
        read("\nword,other\na,b\n")


def test_words_for_a_status() -> None:
    assert (read_status("Do-not-use"), read_status("approved"), read_status("?")) == ("forbidden", "preferred", None)
    assert is_protected("Do not translate")
    assert split_terms(" a | b;c\n") == ["a", "b", "c"]
