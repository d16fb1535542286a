"""The API against what nobody should send: each gets one clear answer, and the next request is answered."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.local_http.bounded_server import ServerLimits
from checker.local_http.local_server import LocalServer
from checker.serve.desk import Desk
from checker.serve.site import ApiSite
from tests.local_http.sites import ask, connect, read_answer, serve, wait_until_answered, write_request
from tests.serve.samples import BEARER, TEXTS, TOKEN, call

ONE_SERVER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=8,
)
KEYS = ("texts", "page", "markup", "name", "source", "rows", "fingerprint", "rulings", "who")
BODIES = st.one_of(JSON_VALUES, st.dictionaries(st.sampled_from(KEYS), JSON_VALUES, max_size=4))
POSTED = ("/v1/check", "/v1/explain", "/v1/rulings")


@pytest.fixture(autouse=True)
def _the_next_is_answered(server: LocalServer, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """After whatever a test did, the server answers, and has told no fault."""
    yield
    assert call(server, "GET /v1/health")[0] == 200
    assert capfd.readouterr().err == ""


@ONE_SERVER
@given(st.sampled_from(POSTED), BODIES)
def test_any_json_has_an_answer(server: LocalServer, path: str, data: Any) -> None:
    status, told, headers = call(server, f"POST {path}", json.dumps(data).encode())
    assert status in (200, 400, 404, 409, 422), told
    if status != 200:
        assert headers["Content-Type"] == "application/problem+json"
        assert told["detail"]
        assert "Traceback" not in told["detail"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 100_000, 400),
        (b'{"texts":' * 50_000, 400),
        (b'{"page": ' + b"[" * 900 + b"]" * 900 + b"}", 422),
        (b"1" * 100_000, 400),
        (b'{"page": 1e999999}', 422),
        (b"NaN", 422),
        (b"null", 400),
        (b"\xff\xfe{\x00}\x00", 422),
        (b"\xef\xbb\xbf{}", 422),
        (b"\x00" * 1_000, 400),
        (b'{"page": "\\ud800 Le pont mesure 45 m\\u00e8tres."}', 200),
        (b'{"page": "Le pont\\u0000 mesure 45 m\\u00e8tres. Il est ouvert."}', 200),
        (b'{"page": "x", "page": "Le pont mesure 45 m\\u00e8tres. Il est ouvert."}', 200),
        (json.dumps({"page": "a " * 100_000}).encode(), 422),
        (json.dumps({"texts": {"de": "", "fr": ""}}).encode(), 422),
        (json.dumps({"page": "Le pont.", "name": "x" * 501}).encode(), 422),
        (json.dumps({"page": "Le pont mesure 45 mètres.", "name": "\x1b[31m\r\nX: y"}).encode(), 200),
    ],
    ids=range(17),
)
def test_what_a_parser_may_stumble_over(server: LocalServer, body: bytes, status: int) -> None:
    assert call(server, "POST /v1/check", body)[0] == status


@ONE_SERVER
@given(st.binary(max_size=300))
def test_bytes_that_are_no_request_are_refused_or_nothing(server: LocalServer, data: bytes) -> None:
    with connect(server) as raw:
        raw.sendall(data)
        raw.shutdown(socket.SHUT_WR)
        found = b""
        while chunk := raw.recv(65_536):
            found += chunk
    assert b"Traceback" not in found


@ONE_SERVER
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60))
def test_any_path_has_an_answer(server: LocalServer, path: str) -> None:
    for start in ("/", "/v1/rules/"):
        assert call(server, f"GET {start}{path}")[0] in (200, 404, 405)


@ONE_SERVER
@given(st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=60))
def test_no_token_is_guessed_and_no_language_stumbled_over(server: LocalServer, text: str) -> None:
    for header in (f"Authorization: {text}", f"Authorization: Bearer {text}"):
        assert text.strip() == TOKEN or call(server, "GET /v1/rules", None, header)[0] == 401
    assert call(server, "GET /v1/rules", None, f"Accept-Language: {text}")[0] == 200


def test_a_request_that_ends_early_does_nothing(server: LocalServer) -> None:
    for cut in range(1, 200, 20):
        with connect(server) as raw:
            whole = write_request(
                server, "POST /v1/check", BEARER, "Content-Type: application/json", body=b'{"page":"x"}'
            )
            raw.sendall(whole[:-cut])
            raw.shutdown(socket.SHUT_WR)
            answer = raw.recv(65_536)
            assert answer == b"" or answer.split()[1] in (b"400", b"401", b"411", b"415", b"421"), answer


def test_one_connection_more_than_there_is_room_for(desk: Desk) -> None:
    with serve(LocalServer(ApiSite(desk, TOKEN, 1_000_000))) as full:
        held = [connect(full) for _n in range(ServerLimits().connections)]
        for raw in held:
            raw.sendall(b"POST /v1/check HTTP/1.1\r\n")
        with connect(full) as one_more:
            assert b" 503 " in one_more.recv(200)
        for raw in held:
            raw.close()
        assert wait_until_answered(full, "GET /v1/health") == 200


def test_those_who_send_byte_by_byte_keep_nobody_out(desk: Desk) -> None:
    limits = ServerLimits(connections=2, silence=20, request=1.5)
    with serve(LocalServer(ApiSite(desk, TOKEN, 1_000_000), limits=limits)) as small:
        slow = [connect(small) for _n in range(2)]
        until = time.monotonic() + 20
        open_ones = list(slow)
        for raw in slow:
            raw.sendall(b"GET /v1/health HTTP/1.1\r\nX: ")
        while open_ones and time.monotonic() < until:
            time.sleep(0.05)
            for raw in list(open_ones):
                try:
                    raw.sendall(b"x")
                except OSError:
                    open_ones.remove(raw)
        assert open_ones == []
        for raw in slow:
            raw.close()
        assert wait_until_answered(small, "GET /v1/health") == 200


def test_who_goes_away_before_the_answer_takes_no_worker_along(server: LocalServer) -> None:
    for _time in range(4):
        with connect(server) as raw:
            body = json.dumps({"texts": TEXTS}).encode()
            raw.sendall(write_request(server, "POST /v1/check", BEARER, "Content-Type: application/json", body=body))
    assert call(server, "POST /v1/check", {"texts": TEXTS})[0] == 200


def test_requests_hidden_in_a_body_are_not_answered(server: LocalServer) -> None:
    hidden = write_request(server, "GET /v1/rules", BEARER)
    with connect(server) as raw:
        raw.sendall(write_request(server, "POST /v1/check", body=hidden))
        assert read_answer(raw)[0] == 401
        raw.sendall(write_request(server, "GET /v1/health"))
        assert read_answer(raw)[0] == 200
    for length in ("Content-Length: 5\r\nContent-Length: 6", "Content-Length: +5", "Transfer-Encoding: chunked"):
        with connect(server) as raw:
            start = write_request(server, "POST /v1/check", BEARER, "Content-Type: application/json", length)
            raw.sendall(start + hidden)
            status, headers, _body = read_answer(raw)
            assert (status in (411, 413), headers["Connection"]) == (True, "close")
            assert raw.recv(10) == b""


def test_the_size_is_what_it_is_said_to_be(desk: Desk) -> None:
    with serve(LocalServer(ApiSite(desk, "", 100))) as small:
        assert ask(small, "POST /v1/check", "Content-Type: application/json", body=b"x" * 100)[0] == 400
        assert ask(small, "POST /v1/check", "Content-Type: application/json", body=b"x" * 101)[0] == 413
