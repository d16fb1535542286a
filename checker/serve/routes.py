"""The paths of the API, and what each takes and gives: the routes and their description are made of this table."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from checker import languages
from checker.judgement.decisions import VERDICTS
from checker.judgement.ruling_requests import LONGEST_NOTE, MOST
from checker.serve.sent_article import LONGEST_NAME
from checker.texts import ENDINGS

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}


@dataclass(frozen=True, slots=True)
class Route:
    """A path with its method. ``takes`` and ``gives`` are JSON Schemas, ``takes`` None where there is no body.

    ``free`` is what needs no token; ``refusals`` are the statuses of its own that a refusal may have.
    """

    method: str
    path: str
    action: str
    summary: str
    gives: Schema
    takes: Schema | None = None
    free: bool = False
    refusals: tuple[HTTPStatus, ...] = ()


def list_routes() -> tuple[Route, ...]:
    """All routes."""
    unprocessable, missing = HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.NOT_FOUND
    report = refer("Report")
    explanations = _make_object(
        explanations={"type": "object", "additionalProperties": {"type": "array", "items": TEXT}}
    )
    return (
        Route("POST", "/v1/check", "check", "Check an article", report, refer("Check"), refusals=(unprocessable,)),
        Route(
            "POST",
            "/v1/explain",
            "explain",
            "Say how findings of an article were reached",
            explanations,
            refer("Explain"),
            refusals=(unprocessable, missing),
        ),
        Route(
            "POST",
            "/v1/rulings",
            "rule",
            "Store what a person ruled of findings of an article",
            _make_object(stored={"type": "integer", "minimum": 1}),
            refer("Rulings"),
            refusals=(unprocessable, HTTPStatus.CONFLICT),
        ),
        Route("GET", "/v1/rules", "list_rules", "List the rules", _make_object(rules=_make_list(refer("Rule")))),
        Route("GET", "/v1/rules/{id}", "explain_rule", "Explain a rule", refer("ExplainedRule"), refusals=(missing,)),
        Route("GET", "/v1/health", "tell_health", "Say that the server answers", refer("Health"), free=True),
        Route("GET", "/v1/openapi.json", "describe", "This description", {"type": "object"}, free=True),
    )


def list_schemas() -> dict[str, Schema]:
    """The schemas that routes refer to, but for the report's, which lies beside its renderer."""
    rule = dict.fromkeys(("id", "category", "mqm", "severity", "summary"), TEXT)
    verdict: Schema = {"enum": list(VERDICTS)}
    note: Schema = {"type": "string", "maxLength": LONGEST_NOTE}
    ruling = _make_object({"note": note}, fingerprint=TEXT, verdict=verdict)
    rulings: Schema = {"type": "array", "items": ruling, "minItems": 1, "maxItems": MOST}
    sections = _make_object(what=TEXT, why=TEXT, wrong=TEXT, right=TEXT)
    return {
        "Check": _describe_article({"rows": {"type": "boolean", "description": "Whether all aligned rows are told."}}),
        "Explain": _describe_article({"fingerprint": {**TEXT, "description": "Of one finding; else of all."}}),
        "Rulings": _describe_article({"who": {**TEXT, "description": "Who rules."}}, rulings=rulings),
        "Rule": _make_object(**rule),
        "ExplainedRule": _make_object(**rule, sections=sections),
        "Health": _make_object(status={"const": "ok"}, version=TEXT, languages=_make_list(TEXT)),
        "Problem": _make_object(type=TEXT, title=TEXT, status={"type": "integer"}, detail=TEXT),
    }


def refer(name: str) -> Schema:
    """A schema that stands among the components."""
    return {"$ref": f"#/components/schemas/{name}"}


def _describe_article(more: dict[str, Schema], **needed: Schema) -> Schema:
    codes = list(languages.codes())
    texts: Schema = {
        "type": "object",
        "description": "The versions of an article by their languages.",
        "properties": dict.fromkeys(codes, TEXT),
        "additionalProperties": False,
        "minProperties": 1,
    }
    optional: dict[str, Schema] = {
        "texts": texts,
        "page": {**TEXT, "description": "A page in which languages are mixed."},
        "markup": {"enum": list(ENDINGS), "description": "What the texts are written in; text if it is not said."},
        "name": {**TEXT, "maxLength": LONGEST_NAME, "description": "What the article is called in the report."},
        "source": {"enum": ["", *codes], "description": "The language of the original; else it is inferred."},
    }
    made = _make_object({**optional, **more}, **needed)
    return {**made, "oneOf": [{"required": ["texts"]}, {"required": ["page"]}]}


def _make_object(optional: dict[str, Schema] | None = None, **needed: Schema) -> Schema:
    properties = {**(optional or {}), **needed}
    return {"type": "object", "properties": properties, "required": list(needed), "additionalProperties": False}


def _make_list(items: Schema) -> Schema:
    return {"type": "array", "items": items}
