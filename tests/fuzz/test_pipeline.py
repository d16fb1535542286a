"""The whole pipeline on any page, any versions, any names and formats: a sound report, or one line why not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checker import reporting
from checker.reading.registry import FORMATS
from tests.fuzz.invariants import assert_sound, checked
from tests.fuzz.texts import SENTENCES, characters, examples, joined, pages, texts, versions
from tests.reading import articles, bilingual

SUFFIXES = sorted(suffix for known in FORMATS for suffix in known.suffixes)
stems = st.one_of(
    st.sampled_from(["article", "a.b", "fr", "de", "übersicht", "article_fr", "de-fr", "page.html", "-", " x", "%s"]),
    st.text(
        st.characters(codec="utf-8", exclude_characters="/\x00", exclude_categories=["Cs"]), min_size=1, max_size=8
    ),
)
names = st.tuples(
    st.one_of(st.just(""), st.sampled_from(["fr/", "de/", "content/en/", "i18n/"])),
    stems,
    st.one_of(st.just(""), st.sampled_from([".fr", ".de", ".en", "_de", ".xx"])),
    st.one_of(st.just(""), st.just(".txt"), st.sampled_from(SUFFIXES)),
).map("".join)


@contextmanager
def written(files: dict[str, str | bytes]) -> Iterator[list[Path]]:
    """A folder with these files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, content in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            paths.append(path)
        yield paths


@examples(60)
@given(pages)
def test_any_page(page: str) -> None:
    with written({"page.txt": page}) as paths:
        report = checked(paths)
        if report:
            assert_sound(report)


@examples(40)
@given(st.lists(st.one_of(versions, versions, pages), min_size=2, max_size=3), st.booleans())
def test_any_versions(found: list[str], named: bool) -> None:
    ends = sorted(SENTENCES) if named else ["1", "2", "3"]
    with written({f"a.{end}.txt": text for end, text in zip(ends, found, strict=False)}) as paths:
        report = checked(paths)
        if report:
            assert_sound(report)


@examples(40)
@given(st.dictionaries(names, st.one_of(pages, texts), min_size=1, max_size=4))
def test_any_names_in_a_folder_and_by_hand(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, content in files.items():
            path = Path(folder) / name
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode())
            except OSError:  # a name that is another's folder, or too long
                continue
            paths.append(path)
        for given_paths in (paths, [Path(folder)]):
            report = checked(given_paths) if given_paths else None
            if report:
                assert_sound(report)


WRITTEN: list[tuple[str, bytes]] = [
    *(
        (f"a.{name}", content.encode() if isinstance(content, str) else content)
        for name, write in articles.WRITERS.items()
        for content in [write(articles.FRENCH)]
    ),
    *((name, write(bilingual.ROWS).encode()) for name, write in bilingual.WRITERS.items()),
]


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of any format with some bytes cut out, doubled or replaced."""
    name, data = draw(st.sampled_from(WRITTEN))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        end = min(len(data), at + draw(st.integers(0, 40)))
        put = draw(st.one_of(st.just(b""), st.just(data[at:end] * 2), st.binary(max_size=6), texts.map(str.encode)))
        data = data[:at] + put + data[end:]
    return name, data


@examples(60)
@given(damaged())
def test_damaged_files_of_every_format(file: tuple[str, bytes]) -> None:
    name, data = file
    with written({name: data}) as paths:
        report = checked(paths)
        if report:
            assert_sound(report)


@examples(40)
@given(st.sampled_from(sorted(articles.WRITERS)), st.lists(joined(versions, 2), min_size=1, max_size=5))
def test_any_text_in_every_format(name: str, paragraphs: list[str]) -> None:
    legal = [("p", "".join(c for c in text if c.isprintable())) for text in paragraphs]
    with written({f"a.{name}": articles.WRITERS[name](legal)}) as paths:
        report = checked(paths)
        if report:
            assert_sound(report)


@examples(30)
@given(
    st.sampled_from(sorted(bilingual.WRITERS)),
    st.lists(st.tuples(st.text(characters, max_size=5), versions, versions), min_size=1, max_size=4),
)
def test_any_units_in_every_format(name: str, rows: bilingual.Rows) -> None:
    legal = [("".join(c for c in key if c.isprintable()), one, other) for key, one, other in rows]
    with written({name: bilingual.WRITERS[name](legal)}) as paths:
        report = checked(paths)
        if report:
            assert_sound(report)


@examples(15)
@given(pages, st.sampled_from(sorted(reporting.FORMATS)))
def test_every_output_can_be_written(page: str, output: str) -> None:
    with written({"page.txt": page}) as paths:
        report = checked(paths)
        if report:
            one, other = (reporting.render(report, output) for _ in range(2))
            assert one == other
            one.encode()
