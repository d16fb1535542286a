from __future__ import annotations

import io
import socket
import time

import pytest

from checker.local_http.timely_stream import TimelyStream


def test_what_comes_in_time_is_read() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        stream = io.BufferedReader(TimelyStream(ours, 5, 5))
        theirs.sendall(b"GET / HTTP/1.1\r\nrest")
        assert stream.readline() == b"GET / HTTP/1.1\r\n"
        theirs.close()
        assert stream.read() == b"rest"


def test_a_silent_connection_is_given_up() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(TimeoutError):
        TimelyStream(ours, 0.05, 60).read(1)


def test_a_request_that_comes_byte_by_byte_is_given_up() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        raw = TimelyStream(ours, 5, 0.2)
        stream = io.BufferedReader(raw)
        theirs.sendall(b"a")
        time.sleep(0.3)
        assert stream.read(1) == b"a", "nothing has begun"
        raw.begin_request()
        theirs.sendall(b"a" * 1_000)
        with pytest.raises(TimeoutError):
            read_slowly(raw)
        raw.forget_request()
        assert stream.read(1) == b"a"


def read_slowly(raw: TimelyStream) -> None:
    for _n in range(1_000):
        raw.read(1)
        time.sleep(0.01)
