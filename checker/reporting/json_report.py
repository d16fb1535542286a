"""The report as JSON: versioned, and described by ``report.schema.json`` beside this file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.kept_article import count_article, list_pointed_rows
from checker.model import Article, Finding, Fix, Location, Report, Row, Version
from checker.reporting.json_pieces import dump_object
from checker.reporting.paths import shorten_path
from checker.reporting.summary import count_findings

OPTIONS = ("base", "rows")
VERSION = 2
"""Of the format; it goes up when a field goes or changes its meaning."""
SCHEMA = Path(__file__).with_name("report.schema.json")


def render(report: Report, *, base: str = "", rows: bool = False) -> str:
    """The report as indented JSON. ``rows`` says whether all aligned sentences are in it, or those of findings only."""
    return "".join(render_pieces(report, base=base, rows=rows))


def render_pieces(report: Report, *, base: str = "", rows: bool = False) -> Iterator[str]:
    """The same finding by finding and article by article."""
    yield from dump_object(_list_parts(report, base, rows))
    yield "\n"


def convert_to_dict(report: Report, *, base: str = "", rows: bool = False) -> dict[str, Any]:
    """The report as the dictionary that is written as JSON."""
    return {
        key: list(value) if isinstance(value, Iterator) else value
        for key, value in _list_parts(report, base, rows).items()
    }


def _list_parts(report: Report, base: str, rows: bool) -> dict[str, Any]:
    """The parts of a report by their keys; what may be long is an iterator."""
    return {
        "version": VERSION,
        "signature": report.signature,
        "summary": {**count_findings(report), "settled": len(report.settled), "articles": len(report.articles)},
        "findings": (convert_finding(found, base) for found in report.findings),
        "notes": (convert_finding(found, base) for found in report.notes),
        "settled": (convert_finding(found, base) for found in report.settled),
        "articles": (_convert_article(article, base, rows) for article in report.articles),
        "rules": {
            rule.id: {
                "category": rule.category,
                "mqm": rule.mqm,
                "severity": rule.severity,
                "summary": rule.summary,
            }
            for rule in report.rules.values()
        },
        "uncompared": report.uncompared,
        "problems": report.problems,
        "checked": report.checked,
        "unchecked": report.unchecked,
    }


def _convert_fix(fix: Fix, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {"path": shorten_path(fix.path, base), "start": fix.start, "end": fix.end, "text": fix.text}
    return {**made, "others": [_convert_fix(one, base) for one in fix.others]} if fix.others else made


def convert_finding(found: Finding, base: str = "") -> dict[str, Any]:
    """One finding as JSON has it."""
    fix = found.fix
    return {
        "rule": found.rule,
        "category": found.category,
        "mqm": found.mqm,
        "severity": found.severity,
        "message": found.message,
        "locations": [_convert_location(place, base) for place in found.locations],
        "values": [{"language": v.language, "text": v.text, "value": v.value} for v in found.values],
        "suggestion": found.suggestion,
        "fix": _convert_fix(fix, base) if fix else None,
        "unit": found.unit,
        "confidence": None if found.confidence is None else round(found.confidence, 2),
        "fingerprint": found.fingerprint,
        "keys": sorted({key for claim in found.claims for key in claim.keys}),
        "article": found.article,
        "row": found.row,
        "state": found.state,
        "ruling": found.ruling,
    }


def _convert_location(place: Location, base: str) -> dict[str, Any]:
    return {
        "path": shorten_path(place.path, base),
        "part": place.part,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "language": place.language,
        "text": place.text,
    }


def _convert_article(article: Article, base: str, rows: bool) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": article.name,
        "layout": article.layout,
        "paths": [shorten_path(document.path, base) for document in article.documents],
        "source": article.source,
        "source_inferred": article.source_inferred,
        "assumptions": article.assumptions,
    }
    counts = count_article(article)
    if rows or article.pointed is not None:
        chosen = enumerate(article.rows) if rows else list_pointed_rows(article)
        found["versions"] = [_convert_version(version, counts.sentences[version.id]) for version in article.versions]
        found["rows"] = [_convert_row(number, row, base) for number, row in chosen]
    return found


def _convert_version(version: Version, sentences: int) -> dict[str, Any]:
    return {
        "id": version.id,
        "language": version.language,
        "name": version.name,
        "residue": version.residue,
        "partial": version.partial,
        "sentences": sentences,
    }


def _convert_row(number: int, row: Row, base: str) -> dict[str, Any]:
    return {
        "number": number,
        "relation": row.relation,
        "score": round(row.score, 2),  # further digits depend on the processor
        "unit": row.unit,
        "cells": {
            version: [_convert_location(sentence.location(), base) for sentence in sentences]
            for version, sentences in row.cells.items()
        },
    }
