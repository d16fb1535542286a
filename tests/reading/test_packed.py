from __future__ import annotations

import io
import zipfile

import pytest

from checker.model import InputError
from checker.reading import read_document
from checker.reading.packed import LinkedText
from checker.settings import Settings
from tests.reading.exactness import read
from tests.reading.packages import docx, docx_paragraph, packed


def _bomb() -> bytes:
    return docx("<w:p><w:r><w:t>" + "0" * 30_000_000 + "</w:t></w:r></w:p>")


def _damaged() -> bytes:
    data = bytearray(docx(docx_paragraph("Ein Satz, der lang genug ist, um gepackt zu werden. " * 50)))
    data[80:120] = bytes(40)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_bomb(), "max-bytes"),
        (_damaged(), "damaged"),
        (b"PK\x03\x04 but no archive", "damaged"),
        (b"plain text", "damaged"),
        (packed({"a": "b"}), "word/document.xml"),
        (packed({"word/document.xml": "<a><b></a>"}), "not well-formed"),
        (packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (docx("<w:p/>"), "no text"),
    ],
)
def test_hostile_packages_are_one_clear_line(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as raised:
        read_document("a.docx", Settings(max_bytes=10_000_000), data)
    assert "\n" not in str(raised.value)


def test_a_package_of_very_many_files_is_refused() -> None:
    with pytest.raises(InputError, match="refused"):
        read(packed({str(n): "" for n in range(20_001)}), "a.odt")


def test_a_protected_file_is_named() -> None:
    data = bytearray(docx(docx_paragraph("Ein Satz")))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        offset = archive.infolist()[0].header_offset
    data[offset + 6] |= 1
    central = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    data[central + 8] |= 1
    with pytest.raises(InputError, match="password"):
        read(bytes(data), "a.docx")


def test_links_of_a_text_that_is_read_piece_by_piece() -> None:
    said = LinkedText()
    said.end_link()
    said.add("Ein ")
    said.begin_link("https://haus.example/")
    said.add("Li")
    said.add("nk")
    said.end_link()
    said.begin_link("#open")
    assert (str(said), said.length) == ("Ein Link", 8)
    assert said.links == [(4, 8, "https://haus.example/"), (8, -1, "#open")]
