"""What is asked and what is answered, and the checks that keep out who has no business here."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http import HTTPStatus
from typing import Any, Protocol

from checker.messages import _


class RefusedRequestError(Exception):
    """A request that is not answered as it wishes: with a status, and a line that says why.

    ``headers`` are sent with it.
    """

    def __init__(self, status: HTTPStatus, why: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.headers = headers or {}


@dataclass(frozen=True, slots=True)
class Request:
    """One request. ``read_json`` reads its body, raising `RefusedRequestError` for what is no JSON or too long."""

    method: str
    path: str
    headers: Message
    read_json: Callable[[], Any]

    @property
    def origin(self) -> str | None:
        """The page that a browser says the request comes from; None where nobody says so, as programs don't."""
        return self.headers.get("Origin")

    def comes_from_here(self) -> bool:
        """Whether the page that it comes from, if any is named, is this server's own."""
        return self.origin is None or self.origin == f"http://{self.headers.get('Host', '').lower()}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: a status, a text and its media type, and headers beside those that are always sent."""

    status: HTTPStatus
    text: str
    kind: str
    headers: Mapping[str, str] = field(default_factory=dict)


class Site(Protocol):
    """What a server serves. Called from several threads at once."""

    most_bytes: int
    """Bytes of a request's body that are read."""

    def answer(self, request: Request) -> Answer:
        """The answer to a request. Raises `RefusedRequestError`."""
        ...

    def refuse(self, refusal: RefusedRequestError) -> Answer:
        """How a refusal is said here."""
        ...


def require_host(headers: Message, known: tuple[str, ...]) -> None:
    """Raise `RefusedRequestError` for a request that was meant for another host: a name bound to this address."""
    hosts = headers.get_all("Host") or []
    if len(hosts) != 1 or hosts[0].lower() not in known:
        raise RefusedRequestError(HTTPStatus.MISDIRECTED_REQUEST, _("not this host"))


def is_same(given: str, secret: str) -> bool:
    """Whether a secret was given, in a time that says nothing of how much of it is right."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode())
