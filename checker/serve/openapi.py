"""The description of the API, as OpenAPI 3.1 has it: https://spec.openapis.org/oas/v3.1.0"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from checker._version import __version__
from checker.reporting.json_report import SCHEMA
from checker.serve.routes import Route, list_routes, list_schemas, refer

VERSION = "3.1.0"
"""Of OpenAPI: the first whose schemas are JSON Schema's own."""
PROBLEM = "application/problem+json"
"""The media type of a refusal: RFC 9457."""
ALWAYS = (HTTPStatus.FORBIDDEN, HTTPStatus.MISDIRECTED_REQUEST, HTTPStatus.INTERNAL_SERVER_ERROR)
"""Statuses that any request may be refused with."""
OF_BODIES = (
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.LENGTH_REQUIRED,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
)
"""The same for a request with a body."""


def describe_api() -> dict[str, Any]:
    """The description, made from the table of routes."""
    paths: dict[str, dict[str, Any]] = {}
    for route in list_routes():
        paths.setdefault(route.path, {})[route.method.lower()] = _describe_route(route)
    return {
        "openapi": VERSION,
        "info": {
            "title": "checker serve",
            "version": __version__,
            "description": "Checks that the language versions of a text say the same.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": {**list_schemas(), **_list_report_schemas()},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }


def _list_report_schemas() -> dict[str, Any]:
    """The schema of a report with its parts as components: readers of descriptions look nowhere else for them."""
    text = SCHEMA.read_text(encoding="utf-8")
    for name in json.loads(text)["$defs"]:
        text = text.replace(f'"#/$defs/{name}"', f'"#/components/schemas/{name.capitalize()}"')
    report = json.loads(text)
    parts = {name.capitalize(): part for name, part in report.pop("$defs").items()}
    return {"Report": {key: value for key, value in report.items() if not key.startswith("$")}, **parts}


def _describe_route(route: Route) -> dict[str, Any]:
    refusals = [*ALWAYS, *route.refusals, *(() if route.free else (HTTPStatus.UNAUTHORIZED,))]
    refusals += OF_BODIES if route.takes else ()
    answers = {"200": {"description": "Done", "content": {"application/json": {"schema": route.gives}}}}
    problem = {PROBLEM: {"schema": refer("Problem")}}
    answers |= {str(int(one)): {"description": one.phrase, "content": problem} for one in sorted(refusals)}
    made: dict[str, Any] = {"operationId": route.action, "summary": route.summary, "responses": answers}
    made["parameters"] = [
        {
            "name": "Accept-Language",
            "in": "header",
            "required": False,
            "description": "The language of messages.",
            "schema": {"type": "string"},
        }
    ]
    if "{id}" in route.path:
        made["parameters"].append({"name": "id", "in": "path", "required": True, "schema": {"type": "string"}})
    if route.takes is not None:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": route.takes}}}
    if route.free:
        made["security"] = []
    return made
