"""The review server against those who should not get in, and what a page may make it do."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from checker import languages, messages
from checker.judgement.decisions import load_decisions
from checker.judgement.ruling_requests import list_all_findings
from checker.local_http.bounded_server import ServerLimits
from checker.review.server import MOST_BYTES, ReviewServer
from checker.review.session import ReviewSession
from checker.settings import Settings
from tests.review import pages


@pytest.fixture
def session(tmp_path: Path) -> ReviewSession:
    return ReviewSession(pages.article(tmp_path), Settings(base=str(tmp_path)), "Anna")


@pytest.fixture
def server(session: ReviewSession) -> Iterator[ReviewServer]:
    made = ReviewServer(session)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def ask(server: ReviewServer, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, str, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    try:
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        connection.request(method, path, data, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers
    finally:
        connection.close()


def post(server: ReviewServer, action: str, body: Any, **changed: str) -> tuple[int, str]:
    headers = {
        "Content_Type": "application/json",
        "Origin": f"http://127.0.0.1:{server.server_port}",
        "X_Checker_Token": server.token,
    } | changed
    status, text, _headers = ask(server, "POST", f"/{server.token}/{action}", body, **headers)
    return status, text


def ruling(session: ReviewSession, verdict: str = "reject", note: str = "") -> dict[str, str]:
    return {"fingerprint": session._report.findings[0].fingerprint, "verdict": verdict, "note": note}


def test_the_page_is_there_and_may_load_nothing(server: ReviewServer) -> None:
    status, text, headers = ask(server, "GET", f"/{server.token}/")
    assert status == 200
    assert "14 000" in text.replace("\u202f", " ")
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


def test_it_answers_in_the_language_in_which_the_review_was_begun(session: ReviewSession) -> None:
    messages.use_catalogue("fr", languages.get("fr").catalogue)
    made = ReviewServer(session)
    messages.use_catalogue("en", None)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        _status, text, _headers = ask(made, "GET", f"/{made.token}/")
    finally:
        made.shutdown()
        thread.join()
        made.server_close()
    assert '<html lang="fr"' in text


def test_only_this_machine_can_reach_it(server: ReviewServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize("path", ["/", "/x/", "/x/decisions", "/version", "//", "/%2e%2e/etc/passwd"])
def test_without_the_secret_there_is_nothing(server: ReviewServer, path: str) -> None:
    status, text, _headers = ask(server, "GET", path)
    assert status == 403
    assert server.token not in text


def test_another_name_for_this_host_is_refused(server: ReviewServer) -> None:
    for host in ("evil.example", f"evil.example:{server.server_port}", "127.0.0.1", "127.0.0.1:1", ""):
        status, _text, _headers = ask(server, "GET", f"/{server.token}/", Host=host)
        assert status == 421, host
    status, _text, _headers = ask(server, "GET", f"/{server.token}/", Host=f"localhost:{server.server_port}")
    assert status == 200


@pytest.mark.parametrize(
    "changed",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1"},
        {"Origin": ""},
        {"X_Checker_Token": "guess"},
        {"X_Checker_Token": ""},
        {"X_Checker_Token": "é"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
    ],
)
def test_a_request_from_elsewhere_changes_nothing(
    server: ReviewServer, session: ReviewSession, changed: dict[str, str]
) -> None:
    status, _text = post(
        server, "decisions", [ruling(session)], **{k: v.encode().decode("latin-1") for k, v in changed.items()}
    )
    assert status in (403, 415)
    assert not session.file.exists()


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff",
        b"[" * 100_000,
        [],
        {},
        "x",
        [1],
        [{"fingerprint": "unknown", "verdict": "accept"}],
        [{"fingerprint": ["x"], "verdict": "accept"}],
        [{"fingerprint": "x", "verdict": ["accept"]}],
    ],
)
def test_what_is_no_decision_is_refused(server: ReviewServer, session: ReviewSession, body: Any) -> None:
    status, _text = post(server, "decisions", body)
    assert status in (400, 409)
    assert not session.file.exists()


def test_all_decisions_of_a_request_are_stored_or_none(server: ReviewServer, session: ReviewSession) -> None:
    status, _text = post(server, "decisions", [ruling(session), {"fingerprint": "x", "verdict": "accept"}])
    assert status == 409
    assert not session.file.exists()


def test_too_much_is_not_read(server: ReviewServer) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as raw:
        host = f"127.0.0.1:{server.server_port}"
        raw.sendall(
            f"POST /{server.token}/decisions HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n"
            f"X-Checker-Token: {server.token}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {MOST_BYTES + 1}\r\n\r\n".encode()
        )
        assert b" 413 " in raw.recv(200)


def test_a_browser_that_goes_away_is_no_error(server: ReviewServer, capsys: pytest.CaptureFixture[str]) -> None:
    for error, said in ((ConnectionResetError(), False), (BrokenPipeError(), False), (RuntimeError("boom"), True)):
        try:
            raise error
        except (OSError, RuntimeError):
            server.handle_error(None, ("127.0.0.1", 1))
        err = capsys.readouterr().err
        assert ("boom" in err) == said
        assert err.count("\n") == said


def test_the_rest_is_shown_to_those_who_look_for_it(
    server: ReviewServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHECKER_DEBUG", "1")
    try:
        raise RuntimeError("boom")
    except RuntimeError:
        server.handle_error(None, ("127.0.0.1", 1))
    assert "Traceback" in capsys.readouterr().err


def test_other_methods_are_unknown(server: ReviewServer) -> None:
    for method in ("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"):
        status, _text, _headers = ask(server, method, f"/{server.token}/decisions")
        assert status == 501


def test_a_decision_is_stored_with_who_and_when(server: ReviewServer, session: ReviewSession) -> None:
    forged = ruling(session, note="from last year") | {
        "who": "Mallory",
        "when": "1999",
        "path": "../../etc",
        "rule": "x",
    }
    assert post(server, "decisions", [forged])[0] == 200
    (stored,) = load_decisions(session.file).decisions
    assert (stored.verdict, stored.note, stored.who, stored.rule) == (
        "reject",
        "from last year",
        "Anna",
        "untranslated-sentence",
    )
    assert stored.path == "article.de.md"
    assert stored.when > "2026"
    assert stored.excerpts[0] == pages.LEFT


def test_after_a_decision_the_page_shows_it_and_asks_for_no_reload(
    server: ReviewServer, session: ReviewSession
) -> None:
    post(server, "decisions", [ruling(session)])
    _status, text, _headers = ask(server, "GET", f"/{server.token}/version")
    assert json.loads(text) == {"version": 1, "problem": ""}
    assert " data-state=rejected" in ask(server, "GET", f"/{server.token}/")[1]
    assert len(session._report.findings) == 1


def test_a_changed_article_is_checked_again(server: ReviewServer, session: ReviewSession, tmp_path: Path) -> None:
    path = tmp_path / "article.de.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace(pages.LEFT, "Ein Lesesaal blickt auf den Garten."), encoding="utf-8"
    )
    _status, text, _headers = ask(server, "GET", f"/{server.token}/version")
    assert json.loads(text)["version"] == 2
    assert len(list_all_findings(session._report)) == 1


def test_a_ruling_on_changed_text_comes_back_as_stale(
    server: ReviewServer, session: ReviewSession, tmp_path: Path
) -> None:
    post(server, "decisions", [ruling(session)])
    path = tmp_path / "article.de.md"
    path.write_text(path.read_text(encoding="utf-8").replace("cloître", "couvent"), encoding="utf-8")
    page = ask(server, "GET", f"/{server.token}/")[1]
    assert " data-state=stale" in page
    assert " data-state=rejected" not in page


def test_an_article_that_can_not_be_read_does_not_end_the_review(server: ReviewServer, tmp_path: Path) -> None:
    path = tmp_path / "article.de.md"
    text = path.read_bytes()
    path.write_bytes(b"\xff\xfe\x00\x00\x01")
    answer = json.loads(ask(server, "GET", f"/{server.token}/version")[1])
    assert "article.de.md" in answer["problem"]
    assert ask(server, "GET", f"/{server.token}/")[0] == 200
    path.write_bytes(text)
    assert json.loads(ask(server, "GET", f"/{server.token}/version")[1])["problem"] == ""


def test_an_article_full_of_markup_stays_text(tmp_path: Path) -> None:
    attack = "<script>alert(1)</script> <img src=x onerror=alert(2)> </style> \"'>"
    german = (*pages.GERMAN[:1], f"{pages.GERMAN[1]} {attack}", *pages.GERMAN[2:])
    session = ReviewSession(pages.article(tmp_path, german=german), Settings(base=str(tmp_path)), attack)
    page = session.render_page("/t/", "t")
    assert page.count("<script") == 1
    assert "<img" not in page


def test_a_code_leads_to_the_page_once(server: ReviewServer) -> None:
    entry = server.make_entry()
    assert server.token not in entry
    path = entry.partition(str(server.server_port))[2]
    status, _text, headers = ask(server, "GET", path)
    assert (status, headers["Location"]) == (303, server.address)
    status, text, headers = ask(server, "GET", path)
    assert status == 403
    assert server.token not in text + str(headers)
    for wrong in ("/enter/", "/enter/x", "/enter/é", "/enter"):
        assert ask(server, "GET", wrong.encode().decode("latin-1") if wrong.isascii() else "/enter/%C3%A9")[0] == 403


def test_a_code_for_another_host_or_by_another_method_is_not_taken(server: ReviewServer) -> None:
    path = server.make_entry().partition(str(server.server_port))[2]
    assert ask(server, "GET", path, Host="evil.example")[0] == 421
    assert ask(server, "POST", path, b"{}")[0] == 403
    assert ask(server, "GET", path)[0] == 303


def send(server: ReviewServer, request: str) -> bytes:
    """Everything that comes back on one connection, until it is closed or nothing more comes."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=1) as raw:
        raw.sendall(request.replace("\n", "\r\n").encode())
        found = b""
        try:
            while chunk := raw.recv(65_536):
                found += chunk
        except TimeoutError:
            pass
        return found


@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
@pytest.mark.parametrize(
    "length", ["Content-Length: {}", "Transfer-Encoding: chunked", "Content-Length: {}\nContent-Length: 0"]
)
def test_a_body_is_never_taken_for_the_next_request(server: ReviewServer, method: str, length: str) -> None:
    host = f"Host: 127.0.0.1:{server.server_port}"
    hidden = f"GET /{server.token}/version HTTP/1.1\n{host}\n\n"
    size = len(hidden.replace("\n", "\r\n"))
    for path in (f"/{server.token}/version", f"/{server.token}/decisions", "/"):
        answer = send(server, f"{method} {path} HTTP/1.1\n{host}\n{length.format(size)}\n\n{hidden}")
        assert answer.count(b"HTTP/1.1 ") == 1, answer


def test_a_refused_request_gets_its_answer_though_it_is_long(server: ReviewServer) -> None:
    for _time in range(5):
        status, _text = post(server, "decisions", b" " * (MOST_BYTES - 1), X_Checker_Token="guess")
        assert status == 403


def test_a_body_that_is_cut_short_is_not_taken(server: ReviewServer, session: ReviewSession) -> None:
    host = f"127.0.0.1:{server.server_port}"
    body = json.dumps([ruling(session)])
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as raw:
        raw.sendall(
            f"POST /{server.token}/decisions HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n"
            f"X-Checker-Token: {server.token}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body) + 5}\r\n\r\n{body}".encode()
        )
        raw.shutdown(socket.SHUT_WR)
        assert b" 400 " in raw.recv(200)
    assert not session.file.exists()


def test_no_more_than_so_many_connections(server: ReviewServer) -> None:
    held = [
        socket.create_connection(("127.0.0.1", server.server_port), timeout=10)
        for _n in range(ServerLimits().connections)
    ]
    try:
        for raw in held:
            raw.sendall(b"GET / HT")
        with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as one_more:
            assert b" 503 " in one_more.recv(200)
            assert one_more.recv(200) == b""
    finally:
        for raw in held:
            raw.close()
    for _try in range(200):
        try:
            if ask(server, "GET", f"/{server.token}/version")[0] == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.02)
    pytest.fail("connections that were closed still take room")


def test_rulings_made_at_once_keep_their_order(session: ReviewSession, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2026, 5, 4, 12, tzinfo=tz)

    monkeypatch.setattr("checker.review.session.datetime", Clock)
    for verdict in ("accept", "open", "accept", "reject", "accept", "open"):
        session.decide([ruling(session, verdict)])
    times = [one.when for one in load_decisions(session.file).decisions]
    assert times == sorted(set(times))
    session.refresh()
    assert list_all_findings(session._report)[0].state == "open"


def test_an_entry_of_the_glossary(server: ReviewServer, session: ReviewSession, tmp_path: Path) -> None:
    terms = {"terms": {"de": "Bad", "fr": "bain"}}
    status, text = post(server, "glossary", terms)
    assert (status, "+Bad,bain" in json.loads(text)["diff"] or "bain" in json.loads(text)["diff"]) == (200, True)
    assert not (tmp_path / "glossary.csv").exists()
    assert post(server, "glossary", {**terms, "write": True})[0] == 200
    assert "bain" in (tmp_path / "glossary.csv").read_text(encoding="utf-8")
    status, text = post(server, "glossary", {"undo": True})
    assert (status, json.loads(text)) == (200, {"file": "glossary.csv"})
    assert "bain" not in (tmp_path / "glossary.csv").read_text(encoding="utf-8")
    for body in ({"undo": True}, {}, {"terms": {"de": "Bad"}}, {"name": ["x"]}, {"terms": {"xx": "y", "de": "z"}}):
        status, text = post(server, "glossary", body)
        assert status == 409, body
        assert "\n" not in text
    assert post(server, "glossary", ["x"])[0] == 404


@pytest.mark.parametrize(
    "changed", [{"X_Checker_Token": "x"}, {"Origin": "http://evil.example"}, {"Content_Type": "text/plain"}]
)
def test_who_is_not_the_page_adds_nothing(server: ReviewServer, changed: dict[str, str], tmp_path: Path) -> None:
    status, _text = post(server, "glossary", {"name": "Sihlbad", "write": True}, **changed)
    assert status in (403, 415)
    assert not (tmp_path / "glossary.csv").exists()
