"""The reviewer's page on 127.0.0.1.

Only a browser that was given the address gets in: the path holds a secret, requests must name this host (so that no
other name can be bound to it), and whatever changes something must come from this page's own origin, as JSON, with
the secret in a header. The page may load nothing and may not be framed. The browser is started with a code that leads
to the address once, since whoever is on this machine can read the arguments of its programs.
"""

from __future__ import annotations

import json
import secrets
from http import HTTPStatus
from typing import Any

from checker.local_http.exchange import Answer, RefusedRequestError, Request, is_same
from checker.local_http.local_server import LocalServer
from checker.messages import _
from checker.model import InputError
from checker.reporting.html_report import make_page_policy
from checker.review.entry import OneTimeCodes
from checker.review.session import ReviewSession

SECRET_BYTES = 24
"""Random bytes of the address: 192 bits, more than can be tried."""
MOST_BYTES = 4_000_000
"""Bytes of a request that are read: decisions on thousands of findings, with comments. A guess."""
ENTRY = "enter"
"""The part of an address before a one-time code."""


class ReviewServer(LocalServer):
    """Serves one review. ``address`` is what the reviewer opens."""

    site: ReviewSite

    def __init__(self, session: ReviewSession, port: int = 0) -> None:
        super().__init__(ReviewSite(session), port)
        self.site.start = self.address

    @property
    def session(self) -> ReviewSession:
        """The review."""
        return self.site.session

    @property
    def token(self) -> str:
        """The secret of the address."""
        return self.site.token

    @property
    def address(self) -> str:
        """The page's address, with the secret."""
        return f"{super().address}/{self.token}/"

    def make_entry(self) -> str:
        """An address that leads to the page once, without the secret."""
        return f"{super().address}/{ENTRY}/{self.site.codes.issue_code()}"


class ReviewSite:
    """The page of one review, and what it may ask for."""

    most_bytes = MOST_BYTES

    def __init__(self, session: ReviewSession) -> None:
        self.session = session
        self.token = secrets.token_urlsafe(SECRET_BYTES)
        self.codes = OneTimeCodes()
        self.start = ""
        self._headers = {"Content-Security-Policy": f"{make_page_policy(connect=True)}; frame-ancestors 'none'"}

    def answer(self, request: Request) -> Answer:
        """The page, the number of its version, or what was done. Raises `RefusedRequestError`."""
        given, slash, action = request.path.partition("?")[0].removeprefix("/").partition("/")
        if request.method == "GET" and given == ENTRY and self.codes.take_code(action):
            return self._make_answer("", "text/plain; charset=utf-8", HTTPStatus.SEE_OTHER, Location=self.start)
        if not slash or not is_same(given, self.token):
            why = _("open the address that 'checker review' shows in the terminal")
            raise RefusedRequestError(HTTPStatus.FORBIDDEN, why)
        return self._show(action) if request.method == "GET" else self._act(action, request)

    def refuse(self, refusal: RefusedRequestError) -> Answer:
        """The reason, as plain text."""
        return self._make_answer(refusal.why, "text/plain; charset=utf-8", refusal.status, **refusal.headers)

    def _show(self, action: str) -> Answer:
        if action == "":
            text = self.session.render_page(f"/{self.token}/", self.token)
            return self._make_answer(text, "text/html; charset=utf-8")
        if action == "version":
            self.session.refresh()
            return self._make_json({"version": self.session.version, "problem": self.session.problem})
        raise RefusedRequestError(HTTPStatus.NOT_FOUND, _("no such page"))

    def _act(self, action: str, request: Request) -> Answer:
        """Store decisions, show or apply a fix, show or make an entry of the glossary."""
        self._require_page(request)
        data = request.read_json()
        try:
            if action == "decisions":
                self.session.decide(data)
                return self._make_json({"stored": len(data)})
            if action == "fix" and isinstance(data, dict):
                write = data.get("write") is True
                return self._make_json({"diff": self.session.fix(data.get("fingerprint"), write=write)})
            if action == "glossary" and isinstance(data, dict):
                return self._make_json(self._change_glossary(data))
        except (ValueError, InputError) as error:
            raise RefusedRequestError(HTTPStatus.CONFLICT, str(error)) from None
        raise RefusedRequestError(HTTPStatus.NOT_FOUND, _("no such action"))

    def _change_glossary(self, data: dict[str, Any]) -> dict[str, str]:
        """Show or write an entry of the glossary, or take the latest one back."""
        if data.get("undo") is True:
            return {"file": self.session.take_back_entry()}
        return self.session.add_to_glossary(data, write=data.get("write") is True)

    def _require_page(self, request: Request) -> None:
        """Refuse what does not come from our page: its origin, its secret, and JSON that no form can send."""
        if request.origin is None or not request.comes_from_here():
            raise RefusedRequestError(HTTPStatus.FORBIDDEN, _("not from this page"))
        if not is_same(request.headers.get("X-Checker-Token", ""), self.token):
            raise RefusedRequestError(HTTPStatus.FORBIDDEN, _("without the token"))
        if request.headers.get_content_type() != "application/json":
            raise RefusedRequestError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, _("not JSON"))

    def _make_json(self, data: dict[str, Any]) -> Answer:
        return self._make_answer(json.dumps(data), "application/json")

    def _make_answer(self, text: str, kind: str, status: HTTPStatus = HTTPStatus.OK, **headers: str) -> Answer:
        return Answer(status, text, kind, {**self._headers, **headers})
