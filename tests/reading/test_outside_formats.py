"""A format that another package brings is read like ours, and told in one line when anything is wrong with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from checker.model import Block, Document, InputError, SettingsError, Unit
from checker.reading import outside_formats
from checker.reading.file_format import Format
from checker.reading.outside_formats import (
    describe_fault,
    describe_wrong_offsets,
    get_outside_reader,
    load_outside_formats,
)
from checker.reading.registry import FORMATS
from checker.reading.source_file import SourceFile
from checker.settings import Settings

PACKAGE = Path(__file__).parent / "outside_package"
CHECKOUT = Path(__file__).resolve().parents[2]
GERMAN = (
    "# Die alte Brücke\n\n* Die Arbeiten dauern 18 Monate.\n```\nkein Text 12\n```\nNachts wird nicht gearbeitet.\n"
)
FRENCH = "# Le vieux pont\n\n* Les travaux durent 19 mois.\n```\nkein Text 13\n```\nOn ne travaille pas la nuit.\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the package was installed as pip installs any package."""
    source = tmp_path_factory.mktemp("source")
    for file in PACKAGE.iterdir():
        if file.is_file():
            (source / file.name).write_bytes(file.read_bytes())
    target = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index",
         "--no-build-isolation", "--target", str(target), str(source)],
        check=True,
    )  # fmt: skip
    return target


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(CHECKOUT), str(site)])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for code, text in (("de", GERMAN), ("fr", FRENCH)):
        (folder / f"bridge.{code}.gmi").write_text(text, encoding="utf-8")
    return folder


def test_its_files_are_found_grouped_and_checked(site: Path, pages: Path) -> None:
    found = run(site, "-m", "checker", "check", str(pages), "--format", "json")
    assert found.returncode == 1, found.stderr
    (finding,) = json.loads(found.stdout)["findings"]
    assert finding["rule"] == "number-mismatch"
    for location in finding["locations"]:
        text = Path(location["path"]).read_text(encoding="utf-8")
        assert text[location["start"] : location["end"]] == location["text"]


def test_without_the_package_its_files_are_of_no_known_format(pages: Path) -> None:
    found = run(pages, "-m", "checker", "check", str(pages))
    assert found.returncode == 2
    assert "no file of a known format" in found.stderr


def test_a_file_of_ours_does_not_look_for_other_packages(site: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ein Text.\n", encoding="utf-8")
    code = (
        "import sys; from checker.reading import read_document; from checker.settings import Settings\n"
        f"read_document({str(file)!r}, Settings())\n"
        "assert not {'checker.plugins', 'importlib.metadata', 'checker_gemtext'} & sys.modules.keys()"
    )
    found = run(site, "-c", code)
    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("value", "module", "message"),
    [
        ("other:NOTHING", "", "can't be loaded: AttributeError"),
        ("nowhere:FORMAT", "", "can't be loaded: ModuleNotFoundError"),
        ("other:FORMAT", "FORMAT = 1", "is no format"),
        ("other:FORMAT", "FORMAT = Format('other', 'other', ('.md',))", "the ending of another format: .md"),
        ("other:FORMAT", "FORMAT = Format('other', 'nowhere', ('.gmi',))", "failed (nowhere): ModuleNotFoundError"),
        ("other:FORMAT", "FORMAT = Format('other', 'other', ('.gmi',))", "failed (other): AttributeError"),
    ],
)
def test_a_broken_one_is_told_in_one_line(pages: Path, tmp_path: Path, value: str, module: str, message: str) -> None:
    broken = tmp_path / "broken"
    folder = broken / "other-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n", encoding="utf-8")
    (folder / "entry_points.txt").write_text(f"[checker.readers]\nother = {value}\n", encoding="utf-8")
    (broken / "other.py").write_text(f"from checker.reading import Format\n{module}\n", encoding="utf-8")
    found = run(broken, "-m", "checker", "check", str(pages / "bridge.de.gmi"))
    assert found.returncode == 2
    assert message in found.stderr
    assert found.stderr.count("\n") == 1


def make_reader(monkeypatch: pytest.MonkeyPatch, read: Any) -> Any:
    monkeypatch.setitem(sys.modules, "another_reader", SimpleNamespace(read=read))
    return get_outside_reader(Format("other", "another_reader", (".other",)))


SOURCE = SourceFile("a.other", b"Ein Text.", "text", Settings())


def test_what_a_reader_raises_is_told_as_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_source: SourceFile) -> Document:
        raise ValueError("two\nlines")

    with pytest.raises(InputError) as raised:
        make_reader(monkeypatch, fail)(SOURCE)
    assert str(raised.value) == "a.other: the reader of another package failed (another_reader): ValueError: two lines"


def test_an_input_error_of_a_reader_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: SourceFile) -> Document:
        raise source.make_error("malformed", 4)

    with pytest.raises(InputError, match=r"^a\.other:1: malformed$"):
        make_reader(monkeypatch, refuse)(SOURCE)


@pytest.mark.parametrize("given", [None, "Ein Text.", Document("a", "b", "c", [None])])  # type: ignore[list-item]
def test_what_is_no_document_is_told(monkeypatch: pytest.MonkeyPatch, given: Any) -> None:
    with pytest.raises(InputError, match=r"^a\.other: the reader of another package failed"):
        make_reader(monkeypatch, lambda _source: given)(SOURCE)


TEXT = "Ein &amp; Text"


@pytest.mark.parametrize(
    ("block", "sound"),
    [
        (Block("paragraph", "Text", 10, 14), True),
        (Block("unit", "", 14, 14), True),
        (Block("paragraph", "Ein & Text", 0, 14, ((0, 0, 0), (4, 4, 5), (5, 9, 0))), True),
        (Block("paragraph", "Text", 9, 13), False),
        (Block("paragraph", "Text", 10, 13), False),
        (Block("paragraph", "Text", -4, 0), False),
        (Block("unit", "", 15, 15), False),
        (Block("paragraph", "Ein & Text", 0, 14, ((0, 0, 0), (4, 4, 5), (5, 8, 0))), False),
        (Block("paragraph", "Ein & Text", 0, 14, ((0, 0, 0), (4, 4, 5), (5, 10, 0))), False),
        (Block("paragraph", "& Text", 4, 14, ((1, 9, 0),)), False),
        (Block("paragraph", "&", 4, 40, ((0, 4, 40),)), False),
        (Block("paragraph", "&&", 4, 9, ((0, 4, 5), (0, 4, 5))), False),
    ],
)
def test_offsets_are_looked_through(block: Block, sound: bool) -> None:
    assert (describe_wrong_offsets(Document("a", TEXT, "other", [block])) == "") is sound
    pair = Unit("1", Block("unit", "", 0, 0), block, "de", "fr")
    assert (describe_wrong_offsets(Document("a", TEXT, "other", [], [pair])) == "") is sound


def test_parts_have_texts_of_their_own() -> None:
    block = Block("paragraph", "Text", 0, 4, part="cell 1")
    assert describe_wrong_offsets(Document("a", "x", "other", [block], parts={"cell 1": "Text"})) == ""


@pytest.mark.parametrize(
    "plugin",
    [
        Format,
        ("a", "b", (".c",), "document", "text"),
        Format("", "b", (".c",)),
        Format("a", "b", ()),
        Format("a", "b", ("c",)),
        Format("a", "b", (".C",)),
        Format("a", "b", ".c"),  # type: ignore[arg-type]
        Format("a", "b", (".c",), "page"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_sound_format(plugin: Any) -> None:
    assert describe_fault(plugin)


def test_two_packages_may_not_bring_the_same_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = Format("one", "x", (".x", ".y")), Format("other", "x", (".y",))
    monkeypatch.setattr(outside_formats, "load_plugins", lambda _group: [("one", one), ("other", other)])
    with pytest.raises(SettingsError, match=r"'other' has the name or the ending of another format: \.y"):
        load_outside_formats(FORMATS)
    monkeypatch.setattr(outside_formats, "load_plugins", lambda _group: [("one", one)])
    assert load_outside_formats(FORMATS) == (one,)
