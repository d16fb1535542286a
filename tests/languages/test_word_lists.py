"""Words are listed with white space between them; the lexicon is read piece by piece."""

from __future__ import annotations

from pathlib import Path

from checker import languages
from checker.languages.word_lists import Lexicon, read_phrases, split_words


def test_words_of_several_texts() -> None:
    assert split_words(" a b\n  c ", "b d") == {"a", "b", "c", "d"}
    assert split_words("") == frozenset()


def test_phrases_are_read_with_remarks_left_out(tmp_path: Path) -> None:
    file = tmp_path / "loans.txt"
    file.write_text("# remark, not a word\nweek end, job,\nfast food\n", encoding="utf-8")
    assert read_phrases(file) == {"week end", "job", "fast food"}


def test_signs(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    kinds = {"rie": chr(33 + 5), "do": chr(33 + 20 + 7), "lin": chr(33 + 40 + 9), "ris": chr(33 + 60)}
    file.write_text(
        f"# remark\nber lin{kinds['lin']}\nju do{kinds['do']}\npai rie{kinds['rie']}\npar is{kinds['ris']}\n",
        encoding="utf-8",
    )
    lexicon = Lexicon(file)
    assert [lexicon.frequency(word) for word in ("pairie", "judo", "berlin", "paris", "par", "x")] == [
        5, None, 9, 0, None, None,
    ]  # fmt: skip
    assert lexicon.is_name("berlin")
    assert lexicon.is_name("paris")
    assert lexicon.is_kept("paris")
    assert not lexicon.is_kept("berlin")
    assert not lexicon.is_name("pairie")
    assert Lexicon(None).frequency("word") is None


def test_what_a_line_holds_is_no_word_by_accident(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("par c5 is7 isien9\n", encoding="utf-8")
    lexicon = Lexicon(file)
    words = ("parc", "paris", "parisien", "pari", "parc5", "parisien9", "parc5 is", "parisi", "par")
    assert [word for word in words if lexicon.frequency(word) is not None] == ["parc", "paris", "parisien"]


def test_frequencies_tell_the_languages_apart() -> None:
    lists = {code: languages.get(code).words.lexicon for code in ("fr", "de", "en")}
    for word, home in (("maison", "fr"), ("straße", "de"), ("although", "en")):
        assert [code for code, lexicon in lists.items() if lexicon.frequency(word) is not None] == [home]
