"""What comes on a connection: requests, one after the other, and what is none."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from checker.local_http.bounded_server import ServerLimits
from checker.local_http.local_server import LocalServer
from tests.local_http.sites import Echo, ask, connect, read_answer, serve, wait_until_answered, write_request


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with serve(LocalServer(Echo())) as made:
        yield made


def test_several_requests_come_on_one_connection(server: LocalServer) -> None:
    with connect(server) as raw:
        for number in range(3):
            raw.sendall(write_request(server, f"POST /{number}", body=json.dumps(number).encode()))
            status, _headers, body = read_answer(raw)
            assert (status, json.loads(body)[:2]) == (200, [f"/{number}", number])


def test_two_requests_sent_at_once_are_answered_in_turn(server: LocalServer) -> None:
    with connect(server) as raw:
        raw.sendall(write_request(server, "POST /a", body=b"1") + write_request(server, "GET /b"))
        assert [json.loads(read_answer(raw)[2])[0] for _n in range(2)] == ["/a", "/b"]


def test_a_fault_is_an_answer_and_a_line(server: LocalServer, capsys: pytest.CaptureFixture[str]) -> None:
    status, _headers, body = ask(server, "GET /fault")
    assert status == 500
    assert "boom" not in body.decode()
    assert capsys.readouterr().err.count("\n") == 1
    assert ask(server, "GET /")[0] == 200


@pytest.mark.parametrize(
    ("line", "headers", "body", "status"),
    [
        ("POST /", (), b"{", 400),
        ("POST /", (), b"x" * 1_001, 413),
        ("POST /", ("Transfer-Encoding: chunked",), b"", 411),
        ("PUT /", (), b"1", 501),
        ("GET / /", (), b"", 400),
        ("GET /" + "x" * 70_000, (), b"", 414),
        ("GET /", ("X: " + "x" * 70_000,), b"", 431),
    ],
)
def test_what_can_not_be_answered_is_refused_as_the_site_does(
    server: LocalServer, line: str, headers: tuple[str, ...], body: bytes, status: int
) -> None:
    found, sent, said = ask(server, line, *headers, body=body)
    assert (found, list(json.loads(said))) == (status, ["why"])
    assert status in (400, 413) or sent["Connection"] == "close"


def test_a_body_is_waited_for_when_it_is_announced(server: LocalServer) -> None:
    with connect(server) as raw:
        whole = write_request(server, "POST /", "Expect: 100-continue", body=b"[1]")
        raw.sendall(whole[:-3])
        assert raw.recv(100).startswith(b"HTTP/1.1 100 ")
        raw.sendall(b"[1]")
        assert json.loads(read_answer(raw)[2])[1] == [1]


@pytest.mark.parametrize("sent", [b"GET / HT", b"POST / HTTP/1.1\r\nContent-Length: 9\r\nHost: {host}\r\n\r\n1"])
def test_who_is_too_slow_makes_room_for_others(sent: bytes) -> None:
    with serve(LocalServer(Echo(), limits=ServerLimits(1, 20, 0.3))) as made, connect(made) as slow:
        slow.sendall(sent.replace(b"{host}", (made.hosts or ("",))[0].encode()))
        assert wait_until_answered(made, "GET /") == 200


def test_a_connection_that_was_closed_on_one_side_is_answered(server: LocalServer) -> None:
    with connect(server) as raw:
        raw.sendall(write_request(server, "POST /", body=b"[1]"))
        raw.shutdown(1)
        assert json.loads(read_answer(raw)[2])[1] == [1]


@pytest.mark.parametrize("sent", [b"GET /\r\n\r\n", b"GET / HTT\r\n\r\n"])
def test_who_does_not_say_what_it_speaks_is_told_a_status(server: LocalServer, sent: bytes) -> None:
    with connect(server) as raw:
        raw.sendall(sent)
        assert read_answer(raw)[0] in (400, 421)
