from __future__ import annotations

from html import unescape

import pytest

from checker.model import InputError
from tests.reading.exactness import assert_exact, read, texts

SRT = """\
1
00:00:01,000 --> 00:00:02,000
<i>Das ist ein Satz,</i>
der hier

2
00:00:02,100 --> 00:00:03,000
weitergeht. {\\an8}Ende!
3
00:00:03,100 --> 00:00:04,000
- Ja &amp; nein?
- Doch.

4
00:00:20,000 --> 00:00:21,000
Später kommt etwas anderes
"""
EXPECTED = ["Das ist ein Satz, der hier weitergeht. Ende!", "Ja & nein?", "Doch.", "Später kommt etwas anderes"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_cues_of_one_sentence_are_one_block(line_end: str) -> None:
    document = read(SRT.replace("\n", line_end), "a.srt")
    assert texts(document) == EXPECTED
    assert_exact(document, unescape)
    assert {block.kind for block in document.blocks} == {"cue"}


def test_webvtt_notes_names_and_settings_are_no_text() -> None:
    body = SRT.replace(",000 -->", ".000 -->").replace("00:00:0", "00:0")
    head = "WEBVTT - Titel\nKind: captions\n\nNOTE nicht lesen\n\nSTYLE\n::cue { color: red }\n\nname\n"
    cue = "00:00:00.500 --> 00:00:00.900 align:start\n<v Anna>Erster <00:00:00.700><c>Satz</c>.\n\n"
    document = read(head + cue + body, "a.vtt")
    assert document.format == "webvtt"
    assert texts(document)[0] == "Erster Satz."
    assert_exact(document, unescape)


def test_a_file_without_times_is_refused() -> None:
    with pytest.raises(InputError, match="no cue"):
        read("1\nHallo\n", "a.srt")
