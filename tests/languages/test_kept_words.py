"""How often translations keep a word is looked up in a sorted file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import languages
from checker.languages.kept_words import KeptWords

FILE = "# made by hand\n# To: de fr\nape 11 ritif0-\ncaf é24\nmai 7- son-7\nzeb re33\nétu de66\n"


@pytest.fixture
def kept(tmp_path: Path) -> KeptWords:
    file = tmp_path / "kept_words.txt"
    file.write_text(FILE, encoding="utf-8")
    return KeptWords(file)


@pytest.mark.parametrize(
    ("word", "language", "found"),
    [
        ("ape", "de", 1),
        ("aperitif", "de", 0),
        ("aperitif", "fr", None),
        ("café", "fr", 4),
        ("mai", "de", 7),
        ("maison", "de", None),
        ("maison", "fr", 7),
        ("zebre", "fr", 3),
        ("étude", "de", 6),
        ("étuve", "de", None),
        ("abc", "de", None),
        ("zzz", "de", None),
        ("m", "de", None),
        ("café", "es", None),
    ],
)
def test_words_are_looked_up(kept: KeptWords, word: str, language: str, found: int | None) -> None:
    assert kept.find_class(word, language) == found


def test_a_language_without_a_file_knows_no_word() -> None:
    assert KeptWords(None).find_class("maison", "de") is None


@pytest.mark.parametrize("code", ["fr", "de", "en"])
def test_the_files_are_sorted(code: str) -> None:
    kept = languages.get(code).words.kept_words
    assert kept.path is not None
    lines = [line for line in kept.path.read_bytes().splitlines() if not line.startswith(b"#")]
    assert lines == sorted(lines)
    assert all(line.decode().partition(" ")[0] == line.decode()[:3] for line in lines)


def test_cognates_are_kept_and_usual_words_are_not() -> None:
    english = languages.get("en").words.kept_words
    table, through = english.find_class("table", "fr"), english.find_class("through", "fr")
    assert table is not None
    assert through is not None
    assert table < through
