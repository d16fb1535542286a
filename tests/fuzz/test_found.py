"""What hypothesis and the fuzzer found, kept: every one of these crashed, hung or pointed beside the text once."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from checker import pipeline, reporting
from checker.model import InputError
from tests.fuzz.hostile.packing import repack
from tests.fuzz.hostile.samples import PACKED, SAMPLES
from tests.fuzz.invariants import SETTINGS, assert_sound, checked

PACKED_SAMPLES = {name: data for name, data in SAMPLES.items() if name.endswith(PACKED) and isinstance(data, bytes)}

A = "The village bought 12 bicycles for 4,500 francs."
B = "Die Gemeinde hat 12 Velos für 4500 Franken gekauft."
PAGES = {
    "of three versions, two disagree and the third says nothing": (
        f"{A} {A}  \n\n{B} «Nichts ist entschieden», sagt Frau Perrin (52). {B}  \n\n"
        "La commune a acheté 12 vélos pour 4 500 francs. La commune a acheté 12 vélos pour 4 500 francs. "
        "Une heure et demie plus tard, il pleuvait.  \n"
    ),
    "a cell of sentences from two paragraphs": (
        f"{A} {A} {A}  \n\n{B}  {A} {A} {A} “Nothing is decided,” says Ms. Perrin, 52.  \n\n"
        f"{B} {B}Endstand: 3:1 Endstand: 3:1 Endstand: 3:1  \n"
    ),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_pages(page: str, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(page.encode())
    report = checked([path])
    assert report is not None
    assert_sound(report)


def test_a_message_is_one_line_whatever_the_file_is_called(tmp_path: Path) -> None:
    path = tmp_path / "a\n\x1b[2Jb\u2028"
    path.write_bytes(b"")
    with pytest.raises(InputError) as caught:
        pipeline.check([path], SETTINGS)
    assert r"a\n\x1b[2Jb\u2028" in str(caught.value)


XLIFF = (
    '<xliff version="2.0" srcLang="de" trgLang="fr"><file id="f">'
    '<unit id="1"><segment>{}</segment></unit></file></xliff>'
)
FILES: dict[str, bytes] = {
    "nested-source.xlf": XLIFF.format(
        "<source>Die <source>alte</source> Brücke</source><target>Le pont</target>"
    ).encode(),
    "instruction.tmx": (
        b'<?x </seg></tuv></tu> <tu><tuv xml:lang="de"><seg> ?><tmx><header srclang="de"/><body><tu>'
        b'<tuv xml:lang="de"><seg>Die Treppe</seg></tuv><tuv xml:lang="fr"><seg>Le pont</seg></tuv></tu></body></tmx>'
    ),
    "document-type.tmx": (
        b'<!DOCTYPE tmx SYSTEM "a></seg></tuv></tu>" [<!-- > </seg> --><?x ></seg> ?><!ELEMENT seg (#PCDATA)>]>'
        b'<tmx><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Die Treppe</seg></tuv>'
        b'<tuv xml:lang="fr"><seg>Le pont</seg></tuv></tu></body></tmx>'
    ),
    "nested-note.xlf": XLIFF.format("<note><note>a</note></note><source>Die Brücke</source><target/>").encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_files(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    report = checked([path])
    assert report is not None
    assert_sound(report)
    assert len(report.rows) == 1


def test_elements_may_lie_in_each_other_to_any_depth(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<ul><li><b lang='de'>La vieille maison" * 2000, encoding="utf-8")
    report = checked([path])
    assert report is not None
    assert_sound(report)


@pytest.mark.parametrize("name", sorted(PACKED_SAMPLES))
@pytest.mark.parametrize("number", ["7" * 5_000, "-1", "²", "x"])
def test_numbers_of_packed_files_that_are_none(number: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(
        repack(PACKED_SAMPLES[name], lambda data: re.sub(rb"(?<=[\">])[0-9]+(?=[\"<])", number.encode(), data))
    )
    with suppress(InputError):
        pipeline.check([path], SETTINGS)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
@pytest.mark.parametrize("output", sorted(reporting.FORMATS))
def test_a_file_name_that_is_no_text(output: str, tmp_path: Path) -> None:
    path = tmp_path / "a\udcff.txt"
    path.write_text(f"{A}\n\n{B.replace('12', '13')}\n", encoding="utf-8")
    report = pipeline.check([tmp_path], SETTINGS)
    assert report.findings
    assert reporting.render(report, output, base=str(tmp_path)).encode()
