"""A line more, or a cell changed: nothing else of a glossary's file is touched, and it is read as it was meant."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import InputError
from checker.reading.delimited import list_rows
from checker.reading.source_file import SourceFile
from checker.settings import Settings
from checker.terms.concept import Concept
from checker.terms.glossary_table import read_table
from checker.terms.table_edit import add_concept, add_protected_name, add_synonym

TABLE = (
    'id,de,fr,en,note,status\r\n1,Bad,bain,,"für alle, auch ""Hunde""",\r\n2,"Becken|Schwimmbecken",bassin,pool,,\r\n'
)
WORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="|;\t\"'#") | st.just(" "), min_size=1
).map(str.strip)


def source(text: str, name: str = "terms.csv") -> SourceFile:
    return SourceFile(name, text.encode(), "text", Settings())


def read(text: str, name: str = "terms.csv") -> list[Concept]:
    given = source(text, name)
    return read_table(given, ((line, "", row) for line, row in list_rows(given)))


def test_a_row_more() -> None:
    after = add_concept(source(TABLE), {"de": "Rutsche, neue", "fr": "toboggan"})
    assert after == TABLE + ',"Rutsche, neue",toboggan,,,\r\n'
    assert [term.text for term in read(after)[-1].terms] == ["Rutsche, neue", "toboggan"]


def test_a_file_without_a_line_end_keeps_none() -> None:
    assert add_concept(source("de;fr\nBad;bain"), {"de": "Turm", "fr": "tour"}) == "de;fr\nBad;bain\nTurm;tour"


@pytest.mark.parametrize(
    ("line", "code", "expected"),
    [
        (2, "fr", "1,Bad,bain|piscine,,"),
        (2, "en", "1,Bad,bain,piscine,"),
        (3, "de", '2,"Becken|Schwimmbecken|piscine",bassin'),
    ],
)
def test_a_cell_changed(line: int, code: str, expected: str) -> None:
    after = add_synonym(source(TABLE), line, code, "piscine")
    changed = [one for one, before in zip(after.split("\n"), TABLE.split("\n"), strict=True) if one != before]
    assert len(changed) == 1
    assert changed[0].startswith(expected)


def test_a_sign_that_is_in_use_parts_the_terms() -> None:
    assert add_synonym(source("de,fr\nBad; Bäder,bain\n"), 2, "de", "Freibad") == "de,fr\nBad; Bäder;Freibad,bain\n"
    assert add_synonym(source("de|fr\nBad|bain\n"), 2, "fr", "bains") == "de|fr\nBad|bain;bains\n"


def test_a_short_row_is_filled_up() -> None:
    assert add_synonym(source("de,fr,en\nBad,bain\n"), 2, "en", "bath, pool") == 'de,fr,en\nBad,bain,"bath, pool"\n'


def test_a_name_that_stays_as_it_is() -> None:
    after = add_protected_name(source(TABLE), "Sihlbad")
    assert read(after)[-1].protected == ("Sihlbad",)
    tabs = add_protected_name(source("fr\ttranslate\n", "a.tsv"), "Sihlbad")
    assert read(tabs, "a.tsv")[-1].protected == ("Sihlbad",)
    with pytest.raises(InputError, match=r"terms\.csv: .*“status”"):
        add_protected_name(source("de,fr\n"), "Sihlbad")


def test_what_has_no_column_is_refused() -> None:
    with pytest.raises(InputError, match=r"terms\.csv: no column is headed by 'en'"):
        add_concept(source("de,fr,en forbidden\n"), {"de": "Bad", "en": "bath"})
    for text in ("", "word\nBad\n"):
        with pytest.raises(InputError, match="code of a known language"):
            add_concept(source(text), {"de": "Bad", "fr": "bain"})
    with pytest.raises(InputError, match="has changed"):
        add_synonym(source("de,fr\n"), 7, "de", "Bad")


def test_a_column_of_a_locale_is_the_last_resort() -> None:
    assert add_concept(source("de-CH,de,fr\n"), {"de": "Bad", "fr": "bain"}).endswith("\n,Bad,bain\n")
    assert add_concept(source("de-CH,fr\n"), {"de": "Bad", "fr": "bain"}).endswith("\nBad,bain\n")


@given(WORDS.filter(bool), WORDS.filter(bool))
def test_whatever_is_written_is_read(german: str, french: str) -> None:
    after = add_concept(source(TABLE), {"de": german, "fr": french})
    assert after.startswith(TABLE)
    assert [term.text for term in read(after)[-1].terms] == [german, french]
    synonym = add_synonym(source(TABLE), 2, "fr", french)
    assert [re.sub(r"\s+", " ", term.text) for term in read(synonym)[0].list_terms("fr")] == ["bain", french]
    assert len(list(csv.reader(io.StringIO(synonym)))) == len(list(csv.reader(io.StringIO(TABLE))))
