from __future__ import annotations

from email.message import Message

import pytest

from checker.local_http.exchange import RefusedRequestError, Request, is_same, require_host

KNOWN = ("127.0.0.1:80", "localhost:80")


def make_headers(**given: str) -> Message:
    headers = Message()
    for name, value in given.items():
        headers[name] = value
    return headers


@pytest.mark.parametrize("host", ["127.0.0.1:80", "localhost:80", "LocalHost:80"])
def test_the_host_is_one_of_ours(host: str) -> None:
    require_host(make_headers(Host=host), KNOWN)


@pytest.mark.parametrize("host", ["", "evil.example:80", "127.0.0.1", "localhost:81", "127.0.0.1:80.evil.example"])
def test_another_host_is_refused(host: str) -> None:
    with pytest.raises(RefusedRequestError) as refused:
        require_host(make_headers(Host=host), KNOWN)
    assert refused.value.status == 421


def test_two_hosts_or_none_are_refused() -> None:
    twice = make_headers(Host="localhost:80")
    twice["Host"] = "localhost:80"
    for headers in (twice, Message()):
        with pytest.raises(RefusedRequestError):
            require_host(headers, KNOWN)


@pytest.mark.parametrize(
    ("origin", "here"),
    [(None, True), ("http://localhost:80", True), ("http://127.0.0.1:80", False), ("null", False), ("", False)],
)
def test_where_a_request_comes_from(origin: str | None, here: bool) -> None:
    headers = make_headers(Host="localhost:80", **({} if origin is None else {"Origin": origin}))
    assert Request("GET", "/", headers, dict).comes_from_here() is here


def test_secrets_are_the_same_or_not() -> None:
    assert is_same("abc", "abc")
    assert not any(is_same(given, "abc") for given in ("", "ab", "abcd", "é", "\udc80"))
