"""A TMX file is indexed in pieces; what is none is refused with its line."""

from __future__ import annotations

import io

import pytest

from checker.memories import tmx_index
from checker.memories.sentence_key import make_key
from checker.memories.tmx_index import TmxIndex, Unreadable, index_tmx


def index(data: bytes) -> TmxIndex:
    found = index_tmx(io.BytesIO(data))
    assert isinstance(found, TmxIndex)
    return found


def test_keys_are_sorted_and_units_known_by_their_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    data = (
        b"<tmx><header/><body>"
        b'<tu><tuv xml:lang="de"><seg>Ein Bad.</seg></tuv>'
        b'<tuv xml:lang="fr"><seg>Une <ph>x</ph>piscine.</seg></tuv></tu>'
        b'<tu><tuv xml:lang="de"><seg> </seg></tuv><tuv xml:lang="en"><seg>A pool.</seg></tuv></tu></body></tmx>'
    )
    found = index(data)
    assert list(found.keys) == sorted(found.keys)
    owners = dict(zip(found.keys, found.owners, strict=True))
    assert owners == {make_key("de", "Ein Bad."): 0, make_key("fr", "Une piscine."): 0, make_key("en", "A pool."): 1}
    assert data[found.starts[1] : found.ends[1]].startswith(b'<tu><tuv xml:lang="de"><seg> </seg>')
    assert data[found.ends[1] :].startswith(b"</tu></body>")
    monkeypatch.setattr(tmx_index, "PIECE", 7)
    again = index(data)
    assert (again.keys, again.starts, again.ends) == (found.keys, found.starts, found.ends)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"<tmx>\n<body>", 2),
        (b"", 1),
        (b"no markup at all", 1),
        (b"<xliff/>", 1),
        (b'<!DOCTYPE t [\n<!ENTITY a "b">]>\n<tmx/>', 2),
        (b'<?xml version="1.0" encoding="none-such"?><tmx/>', 1),
        (b"\xff\xfe\x00", 1),
    ],
)
def test_what_is_none_is_refused(data: bytes, line: int) -> None:
    found = index_tmx(io.BytesIO(data))
    assert isinstance(found, Unreadable)
    assert found.line == line
    assert found.reason
