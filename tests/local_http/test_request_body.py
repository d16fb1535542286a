from __future__ import annotations

import io
from email.message import Message

import pytest

from checker.local_http.request_body import RequestBody

MOST_BYTES = 4_000_000


def body(data: bytes, *lengths: str, **headers: str) -> RequestBody:
    message = Message()
    for length in lengths:
        message["Content-Length"] = length
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return RequestBody(message, io.BytesIO(data), MOST_BYTES)


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ((), 0),
        (("0",), 0),
        (("12",), 12),
        (("-1",), None),
        (("+1",), None),
        (("1_0",), None),
        (("１",), None),
        (("",), None),
        (("1", "1"), None),
        (("9" * 5_000,), None),
        ((str(MOST_BYTES + 1),), MOST_BYTES + 1),
    ],
)
def test_the_length_is_said_once_and_in_digits(lengths: tuple[str, ...], expected: int | None) -> None:
    assert body(b"", *lengths).length == expected
    assert body(b"", *lengths).readable is (expected is not None and expected <= MOST_BYTES)


def test_a_body_in_pieces_has_no_length() -> None:
    assert body(b"", "3", Transfer_Encoding="chunked").length is None


def test_json_is_read_and_nothing_behind_it() -> None:
    assert body(b"[1]GET /", "3").read_json() == [1]
    assert body(b"[1]", "4").read_json() is None
    assert body(b"[1", "2").read_json() is None
    assert body(b"\xff", "1").read_json() is None


def test_what_is_dropped_is_read() -> None:
    stream = io.BytesIO(b"x" * 200_000 + b"next")
    message = Message()
    message["Content-Length"] = "200000"
    RequestBody(message, stream, MOST_BYTES).drop()
    assert stream.read() == b"next"
