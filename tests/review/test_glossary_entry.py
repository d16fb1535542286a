"""What an editor adds to the glossary: a clean diff, written whole, taken back; refused where it can't be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import InputError
from checker.review import glossary_entry
from checker.review.glossary_entry import (
    LONGEST_TERM,
    GlossaryEntry,
    parse_glossary_entry,
    plan_entry,
    take_back,
    write_change,
)
from checker.settings import Settings


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))


def make(folder: Path, *files: str) -> Settings:
    return Settings(base=str(folder), glossary=files)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"terms": {"de": "Bad"}},
        {"terms": {"de": "Bad", "fr": " "}},
        {"terms": {"de": "Bad", "xx": "bath"}},
        {"terms": {"de": "Bad", "fr": "bain"}, "name": "Sihlbad"},
        {"terms": {"de": "Bad|Becken", "fr": "bain"}},
        {"terms": {"de": "Bad\n", "fr": "bain"}},
        {"terms": {"de": 3, "fr": "bain"}},
        {"terms": []},
        {"name": 3},
        {"name": "x" * (LONGEST_TERM + 1)},
    ],
)
def test_what_is_no_entry_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"entry|term"):
        parse_glossary_entry(data)


def test_entries_are_read() -> None:
    assert parse_glossary_entry({"terms": {"de": " das  Bad", "fr": "bain"}}) == GlossaryEntry(
        {"de": "das Bad", "fr": "bain"}
    )
    assert parse_glossary_entry({"name": "Sihlbad", "terms": {"de": ""}}) == GlossaryEntry({}, "Sihlbad")


def test_a_new_term_a_synonym_and_a_name(tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_bytes("\ufeffde,fr,status\r\nBrücke,pont,\r\n".encode())
    settings = make(tmp_path, "terms.csv")
    term = plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), settings)
    assert term.diff(str(tmp_path)).splitlines()[-1] == "+Bad,bain,"
    assert "+++ b/terms.csv" in term.diff(str(tmp_path))
    write_change(term)
    assert file.read_bytes() == "\ufeffde,fr,status\r\nBrücke,pont,\r\nBad,bain,\r\n".encode()
    write_change(plan_entry(GlossaryEntry({"de": "brücke", "fr": "passerelle"}), settings))
    name = plan_entry(GlossaryEntry({}, "Sihlbad"), settings)
    write_change(name)
    expected = "\ufeffde,fr,status\r\nBrücke,pont|passerelle,\r\nBad,bain,\r\nSihlbad,,do not translate\r\n"
    assert file.read_bytes() == expected.encode()
    take_back(name)
    assert file.read_bytes() == expected.replace("Sihlbad,,do not translate\r\n", "").encode()
    with pytest.raises(InputError, match="has this already"):
        plan_entry(GlossaryEntry({"de": "Brücke", "fr": "pont"}), settings)


def test_a_synonym_in_several_languages(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text("de,fr,en\nBrücke,pont,\n", encoding="utf-8")
    entry = GlossaryEntry({"de": "Brücke", "fr": "passerelle", "en": "bridge"})
    assert plan_entry(entry, make(tmp_path, "terms.csv")).after == "de,fr,en\nBrücke,pont|passerelle,bridge\n"


def test_a_term_that_is_forbidden_gets_no_synonym(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text("de,fr,status\nBrücke,pont,forbidden\n", encoding="utf-8")
    change = plan_entry(GlossaryEntry({"de": "Brücke", "fr": "passerelle"}), make(tmp_path, "terms.csv"))
    assert change.after.endswith("\nBrücke,passerelle,\n")


def test_without_a_glossary_one_is_begun(tmp_path: Path) -> None:
    change = plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), Settings(base=str(tmp_path)))
    assert change.path == tmp_path / "glossary.csv"
    write_change(change)
    settings = make(tmp_path, "glossary.csv")
    again = plan_entry(GlossaryEntry({"fr": "bain", "de": "Hallenbad"}), settings)
    assert "Bad|Hallenbad" in again.after
    take_back(change)
    assert change.path.read_text(encoding="utf-8").count("\n") == 1, "its first row is left"


def test_the_first_table_of_several_files_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.tbx").write_text("<martif/>")
    (tmp_path / "b.tsv").write_text("de\tfr\n")
    settings = make(tmp_path, "b.tsv")
    assert plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), settings).path.name == "b.tsv"


def test_what_cannot_be_written_in_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tbx").write_text(
        '<martif type="TBX"><text><body><termEntry id="1"><langSet xml:lang="de"><tig><term>Bad</term></tig></langSet>'
        "</termEntry></body></text></martif>"
    )
    for entry in (GlossaryEntry({"de": "Bad", "fr": "bain"}), GlossaryEntry({"de": "Turm", "fr": "tour"})):
        with pytest.raises(InputError, match=r"a\.tbx: only CSV and TSV") as caught:
            plan_entry(entry, make(tmp_path, "a.tbx"))
        assert "\n" not in str(caught.value)


def test_a_file_that_has_changed_meanwhile_is_left(tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("de,fr\n", encoding="utf-8")
    change = plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), make(tmp_path, "terms.csv"))
    file.write_text("de,fr\nTurm,tour\n", encoding="utf-8")
    for work in (write_change, take_back):
        with pytest.raises(InputError, match="changed meanwhile"):
            work(change)
    assert file.read_text(encoding="utf-8") == "de,fr\nTurm,tour\n"


def test_an_encoding_that_has_not_the_letters_is_refused(tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_bytes("de,fr\nBrücke,pont\n".encode("utf-16"))
    change = plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), make(tmp_path, "terms.csv"))
    assert change.result.decode("utf-16") == "de,fr\nBrücke,pont\nBad,bain\n"


def test_where_no_lock_can_be_had_it_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("no folder")
    monkeypatch.setattr(glossary_entry, "choose_cache_folder", lambda name: tmp_path / "cache" / name)
    (tmp_path / "terms.csv").write_text("de,fr\n", encoding="utf-8")
    write_change(plan_entry(GlossaryEntry({"de": "Bad", "fr": "bain"}), make(tmp_path, "terms.csv")))
    assert (tmp_path / "terms.csv").read_text(encoding="utf-8") == "de,fr\nBad,bain\n"
