"""Keep lists: words, phrases, patterns, CSV and TBX files, and the marks of the formats."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from checker.model import Block, Document, Mark, Sentence, SettingsError
from checker.settings import Settings
from checker.untranslated.kept_ranges import blank_ranges, compile_keep_pattern, find_kept_ranges, list_marks


def kept(text: str, *keep: str, files: tuple[str, ...] = ()) -> list[str]:
    pattern = compile_keep_pattern(keep, files)
    return [] if pattern is None else [match.group() for match in pattern.finditer(text)]


def test_words_and_phrases_ignore_capitals_and_stop_at_word_ends() -> None:
    assert kept("Das Swiss  army Knife und die armyknives", "swiss army knife") == ["Swiss  army Knife"]


def test_pattern_between_slashes() -> None:
    assert kept("Modell XK-4402 und XK-12", r"/XK-\d{3,}/") == ["XK-4402"]


def test_nothing_to_keep() -> None:
    assert compile_keep_pattern((), ()) is None
    assert compile_keep_pattern(("  ",), ()) is None


def test_bad_pattern_is_an_error() -> None:
    with pytest.raises(SettingsError, match="not a pattern"):
        compile_keep_pattern(("/(/",), ())


def test_csv_of_a_glossary_keeps_what_is_the_same_everywhere(tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("# remarks\nopen space\ndesk,Schreibtisch\nbusiness class,business class\n", encoding="utf-8")
    assert kept("a desk in business class, open space", files=(str(file),)) == ["business class", "open space"]


def test_tbx(tmp_path: Path) -> None:
    file = tmp_path / "terms.tbx"
    file.write_text(
        "<martif><text><body>"
        '<termEntry><langSet xml:lang="en"><tig><term>open space</term></tig></langSet></termEntry>'
        '<termEntry><langSet xml:lang="en"><tig><term>desk</term></tig></langSet>'
        '<langSet xml:lang="de"><tig><term>Schreibtisch</term></tig></langSet></termEntry>'
        "</body></text></martif>",
        encoding="utf-8",
    )
    assert kept("a desk in an open space", files=(str(file),)) == ["open space"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("none.csv", None),
        ("bad.tbx", "<martif>"),
        ("evil.tbx", "<!ENTITY x 'y'>"),
        ("endless.csv", '"' + "a" * 200_000 + '"'),
    ],
)
def test_files_that_can_not_be_read(tmp_path: Path, name: str, text: str | None) -> None:
    file = tmp_path / name
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=name):
        compile_keep_pattern((), (str(file),))


def test_marks_of_the_format() -> None:
    text = "Un mot. Il tape make install puis Feierabend ici."
    marks = (Mark(16, 28, "keep"), Mark(34, 44, "language", "de"), Mark(8, 10, "language", "fr"))
    block = Block("paragraph", text, 0, len(text), marks=marks)
    document = Document("a.md", text, "markdown", [block])
    sentence = Sentence(document, block, 8, len(text), text[8:], "fr")
    ranges = find_kept_ranges(sentence, Settings())
    assert [sentence.text[a:b] for a, b in ranges] == ["make install", "Feierabend"]
    assert blank_ranges(sentence.text, ranges) == "Il tape              puis            ici."


def test_marks_within_one_another() -> None:
    text = "Eins. Zwei drei vier. Fünf. Sechs."
    marks = (Mark(0, 27, "keep"), Mark(6, 10, "keep"), Mark(11, 15, "language", "de"), Mark(28, 34, "keep"))
    block = Block("paragraph", text, 0, len(text), marks=marks)
    document = Document("a.md", text, "markdown", [block])
    spans = [(0, 5), (6, 21), (22, 27), (28, 34)]
    found = [
        [(mark.start, start, end) for mark, start, end in list_marks(Sentence(document, block, a, b, text[a:b], "de"))]
        for a, b in spans
    ]
    assert found == [[(0, 0, 5)], [(0, 0, 15), (6, 0, 4), (11, 5, 9)], [(0, 0, 5)], [(28, 0, 6)]]


def test_time_grows_with_the_marks_of_a_block() -> None:
    count, text = 5_000, "Er tippt make um. " * 5_000
    block = Block(
        "paragraph", text, 0, len(text), marks=tuple(Mark(18 * n + 9, 18 * n + 13, "keep") for n in range(count))
    )
    document = Document("a.md", text, "markdown", [block])
    sentences = [Sentence(document, block, 18 * n, 18 * n + 17, text[:17], "de") for n in range(count)]
    started = time.perf_counter()
    assert [find_kept_ranges(sentence, Settings()) for sentence in sentences] == [[(9, 13)]] * count
    assert time.perf_counter() - started < 3
