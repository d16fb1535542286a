from __future__ import annotations

import codecs

import pytest

from checker.model import InputError
from checker.reading.source_file import SourceFile
from checker.settings import Settings


def test_the_text_is_decoded_without_its_mark() -> None:
    assert SourceFile("a", codecs.BOM_UTF8 + "é\r\n".encode(), "text", Settings()).text == "é\r\n"
    with pytest.raises(InputError, match="a:1: not UTF-8"):
        _ = SourceFile("a", b"\xff", "text", Settings()).text


def test_an_error_names_file_and_line() -> None:
    source = SourceFile("a.txt", b"eins\nzwei\n", "text", Settings())
    assert str(source.make_error("nein")) == "a.txt: nein"
    assert str(source.make_error("nein", 5)) == "a.txt:2: nein"
    assert str(source.make_error("nein", line=7)) == "a.txt:7: nein"
