"""The API as a site of a server: who may ask, which route is meant, and what is answered."""

from __future__ import annotations

import json
from contextvars import copy_context
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

from checker import languages
from checker._version import __version__
from checker.local_http.exchange import Answer, RefusedRequestError, Request, is_same
from checker.messages import _, get_language, use_catalogue
from checker.model import InputError
from checker.serve.accepted_language import choose_language
from checker.serve.desk import Desk, explain_rule, list_rules
from checker.serve.openapi import PROBLEM, describe_api
from checker.serve.routes import Route, list_routes
from checker.serve.sent_article import parse_article, parse_flag, parse_text_of
from checker.serve.work import NoSuchFindingError, RulingError


class ApiSite:
    """Answers in JSON. ``token`` is what a request must bear; empty where the way here is guarded by itself."""

    def __init__(self, desk: Desk, token: str, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self._desk = desk
        self._token = token
        self._routes = list_routes()

    def answer(self, request: Request) -> Answer:
        """Answer, in the language that is asked for. Raises nothing that is the request's fault: it is told."""
        accepted = ",".join(request.headers.get_all("Accept-Language") or [])
        language = choose_language(accepted, languages.codes(), get_language())
        return copy_context().run(self._answer_in, language, request)

    def refuse(self, refusal: RefusedRequestError) -> Answer:
        """A problem as RFC 9457 has it, in one line."""
        status = refusal.status
        told = {"type": "about:blank", "title": status.phrase, "status": int(status), "detail": refusal.why}
        return Answer(status, json.dumps(told), PROBLEM, {**_speak(), **refusal.headers})

    def _answer_in(self, language: str, request: Request) -> Answer:
        if language != get_language():
            use_catalogue(language, languages.get(language).catalogue)
        try:
            return Answer(HTTPStatus.OK, self._find_text(request), "application/json", _speak())
        except RefusedRequestError as refusal:
            return self.refuse(refusal)

    def _find_text(self, request: Request) -> str:
        if not request.comes_from_here():
            raise RefusedRequestError(HTTPStatus.FORBIDDEN, _("not from a page of another site"))
        path = request.path.partition("?")[0]
        route, value = self._find_route(request.method, path)
        if not route.free:
            self._require_token(request)
        if route.takes is None:
            return self._show(route.action, value)
        if request.headers.get_content_type() != "application/json":
            raise RefusedRequestError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, _("not JSON"))
        return self._act(route.action, request.read_json())

    def _find_route(self, method: str, path: str) -> tuple[Route, str]:
        """The route, and what stands in its path in place of ``{id}``."""
        allowed = []
        for route in self._routes:
            start, has_value, _end = route.path.partition("{id}")
            value = path.removeprefix(start) if has_value and path.startswith(start) else ""
            if path == route.path or (value and "/" not in value):
                if route.method == method:
                    return route, unquote(value)
                allowed.append(route.method)
        if allowed:
            names = ", ".join(allowed)
            why = _("this path takes {methods} only").format(methods=names)
            raise RefusedRequestError(HTTPStatus.METHOD_NOT_ALLOWED, why, {"Allow": names})
        raise RefusedRequestError(HTTPStatus.NOT_FOUND, _("no such path"))

    def _require_token(self, request: Request) -> None:
        scheme, _space, given = request.headers.get("Authorization", "").partition(" ")
        if self._token and not (scheme.lower() == "bearer" and is_same(given.strip(), self._token)):
            why, how = _("without the token"), {"WWW-Authenticate": "Bearer"}
            raise RefusedRequestError(HTTPStatus.UNAUTHORIZED, why, how)

    def _show(self, action: str, value: str) -> str:
        if action == "list_rules":
            return json.dumps({"rules": list_rules()})
        if action == "explain_rule":
            try:
                return json.dumps(explain_rule(value))
            except LookupError:
                why = _("no rule {rule!r}").format(rule=value)
                raise RefusedRequestError(HTTPStatus.NOT_FOUND, why) from None
        if action == "describe":
            return json.dumps(describe_api())
        return json.dumps({"status": "ok", "version": __version__, "languages": list(languages.codes())})

    def _act(self, action: str, data: Any) -> str:
        try:
            if action == "check":
                return self._desk.check(parse_article(data, ("rows",)), rows=parse_flag(data, "rows"))
            if action == "explain":
                return self._desk.explain(parse_article(data, ("fingerprint",)), parse_text_of(data, "fingerprint"))
            article, who = parse_article(data, ("rulings", "who")), parse_text_of(data, "who")
            return self._desk.rule(article, data.get("rulings"), who)
        except InputError as error:
            raise RefusedRequestError(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from None
        except RulingError as error:
            raise RefusedRequestError(HTTPStatus.CONFLICT, str(error)) from None
        except NoSuchFindingError:
            raise RefusedRequestError(HTTPStatus.NOT_FOUND, _("there is no such finding any more")) from None


def _speak() -> dict[str, str]:
    return {"Content-Language": get_language(), "Vary": "Accept-Language"}
