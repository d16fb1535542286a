from __future__ import annotations

import codecs

import pytest

from checker.model import InputError
from checker.reading import read_document
from checker.reading.encoding import decode_bytes
from checker.settings import Settings

WORDS = "Ä été – “x”\r\nzwei\u00ad\u200b\u0301 \U0001f600\n"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
    ],
)
def test_marked_encodings_give_the_text_as_it_stands(data: bytes) -> None:
    assert decode_bytes(data, "a.txt") == WORDS


def test_the_wrong_byte_is_named_with_its_offset_line_and_remedy() -> None:
    with pytest.raises(InputError) as raised:
        decode_bytes("eins\nzwei Ä\n".encode("latin-1"), "a.txt")
    message = str(raised.value)
    assert "\n" not in message
    assert message.startswith("a.txt:2: not UTF-8: byte 0xc4 at offset 10")
    assert "iconv" in message


def test_a_truncated_character_is_named() -> None:
    with pytest.raises(InputError, match="byte 0xc3 at offset 1"):
        decode_bytes(b"a\xc3", "a.txt")


def test_broken_utf_16_is_named() -> None:
    with pytest.raises(InputError, match="UTF-16"):
        decode_bytes(codecs.BOM_UTF16_LE + b"a\x00b", "a.txt")


def test_utf_16_without_a_mark_says_how_to_convert_it() -> None:
    with pytest.raises(InputError, match="UTF-16LE"):
        decode_bytes("Ein Satz ohne Marke.".encode("utf-16-le"), "a.txt")


@pytest.mark.parametrize("data", [b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n\x00\x00", bytes(range(32)) * 4])
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="a binary file"):
        decode_bytes(data, "a.txt")


def test_a_stray_nul_is_a_character_like_any_other() -> None:
    text = "Un mot\x00 et la suite de la phrase, qui est longue."
    assert decode_bytes(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('<html><head><meta charset="windows-1252"></head><p>été</p>', "html"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é', "html"),
        ('<?xml version="1.0" encoding="windows-1252"?><a>é</a>', "xml"),
        ('msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1252\\n"\n# é', "po"),
    ],
)
def test_declared_encodings_are_obeyed(text: str, kind: str) -> None:
    assert decode_bytes(text.encode("windows-1252"), "a", kind) == text


def test_a_declaration_in_a_plain_text_says_nothing() -> None:
    with pytest.raises(InputError, match="not UTF-8"):
        decode_bytes('<meta charset="latin-1">é'.encode("latin-1"), "a.txt")


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252", "utf-8-sig"])
def test_declared_encodings_of_xml(encoding: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?><xliff><file source-language="de" '
        'target-language="fr"><body><trans-unit id="1"><source>Brücke</source><target>été</target></trans-unit>'
        "</body></file></xliff>"
    )
    document = read_document("a.xlf", Settings(), text.encode(encoding))
    (unit,) = document.units
    assert (unit.source.text, unit.target.text) == ("Brücke", "été")
    assert document.text[slice(*unit.target.locate(0, 3))] == "été"


@pytest.mark.parametrize(
    "label", ["undefined", "base64", "rot13", "idna", "utf-7", "cp037", "x" * 300, "unicode_escape"]
)
@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.html", "<meta charset={}><p>Die Brücke</p>"),
        ("a.po", 'msgid ""\nmsgstr "Content-Type: text/plain; charset={}\\n"\n\nmsgid "a"\nmsgstr "Brücke"\n'),
    ],
)
def test_a_declared_encoding_that_can_not_be_is_passed_over(label: str, name: str, form: str) -> None:
    assert decode_bytes(form.format(label).encode(), name) == form.format(label)
