"""The description of the API: sound OpenAPI, and what the routes really take and give."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import openapi_spec_validator
import pytest

from checker.local_http.local_server import LocalServer
from checker.reporting.json_report import SCHEMA
from checker.serve.openapi import describe_api
from checker.serve.routes import list_routes
from tests.serve.samples import TEXTS, call

DESCRIPTION = describe_api()


def check_schema(schema: dict[str, Any], data: Any) -> None:
    """Raise ``ValidationError`` where data are not as a schema of the description has it."""
    jsonschema.Draft202012Validator({**DESCRIPTION, **schema}).validate(data)


def test_the_description_is_sound() -> None:
    openapi_spec_validator.validate(DESCRIPTION)


def test_a_report_is_the_one_that_the_command_writes(server: LocalServer) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for more in ({}, {"rows": True}):
        jsonschema.Draft202012Validator(schema).validate(call(server, "POST /v1/check", {"texts": TEXTS, **more})[1])


def test_it_is_served_and_has_every_route(server: LocalServer) -> None:
    status, served, _headers = call(server, "GET /v1/openapi.json")
    assert (status, served) == (200, json.loads(json.dumps(DESCRIPTION)))
    described = {(method.upper(), path) for path, methods in served["paths"].items() for method in methods}
    assert described == {(route.method, route.path) for route in list_routes()}


def find_fingerprint(server: LocalServer) -> str:
    report = call(server, "POST /v1/check", {"texts": TEXTS})[1]
    return str(report["findings"][0]["fingerprint"])


@pytest.mark.parametrize("route", list_routes(), ids=lambda route: route.action)
def test_an_answer_is_as_it_is_described(server: LocalServer, route: Any) -> None:
    body: dict[str, Any] = {"texts": TEXTS}
    if route.action == "rule":
        body["rulings"] = [{"fingerprint": find_fingerprint(server), "verdict": "comment", "note": "as built"}]
    if route.takes is not None:
        check_schema(route.takes, body)
    line = f"{route.method} {route.path.replace('{id}', 'number-mismatch')}"
    status, data, headers = call(server, line, body if route.takes else None)
    assert (status, headers["Content-Type"]) == (200, "application/json")
    check_schema(route.gives, data)


REFUSED: list[tuple[str, Any, tuple[str, ...], int]] = [
    ("GET /v1/rules/nothing", None, (), 404),
    ("GET /v1/rules", None, ("Authorization: Bearer wrong",), 401),
    ("GET /v1/rules", None, ("Origin: http://evil.example",), 403),
    ("GET /v1/rules", None, ("Host: evil.example",), 421),
    ("POST /v1/check", b"{", (), 400),
    ("POST /v1/check", b"x" * 1_000_001, (), 413),
    ("POST /v1/check", {}, ("Content-Type: text/plain",), 415),
    ("POST /v1/check", None, ("Content-Type: application/json", "Transfer-Encoding: chunked"), 411),
    ("POST /v1/check", {"texts": {"xx": "x"}}, (), 422),
    ("POST /v1/check", {"page": " "}, (), 422),
    ("POST /v1/explain", {"texts": TEXTS, "fingerprint": "x"}, (), 404),
    ("POST /v1/explain", {"texts": TEXTS, "fingerprint": 7}, (), 422),
    ("POST /v1/rulings", {"texts": TEXTS, "rulings": [{"fingerprint": "x", "verdict": "accept"}]}, (), 409),
    ("POST /v1/rulings", {"texts": TEXTS}, (), 409),
]


@pytest.mark.parametrize(("line", "data", "headers", "expected"), REFUSED)
def test_a_refusal_is_as_it_is_described(
    server: LocalServer, line: str, data: Any, headers: tuple[str, ...], expected: int
) -> None:
    method, path = line.split()
    described = DESCRIPTION["paths"]["/v1/rules/{id}" if path.startswith("/v1/rules/") else path][method.lower()]
    status, told, sent = call(server, line, data, *headers)
    assert (status, sent["Content-Type"]) == (expected, "application/problem+json")
    assert str(expected) in described["responses"]
    check_schema({"$ref": "#/components/schemas/Problem"}, told)
    assert told["status"] == expected
