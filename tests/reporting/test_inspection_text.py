"""What the tool sees, printed."""

from __future__ import annotations

import json
from typing import Any

from checker.reporting.inspection_text import render

SENTENCE = {
    "line": 3,
    "column": 1,
    "language": None,
    "confidence": 0.5,
    "text": "Le  pont\nouvre à 8 heures.",
    "quantities": [{"text": "8 heures", "reading": "8 h"}],
}
ARTICLE: dict[str, Any] = {
    "name": "pont",
    "layout": "blocks",
    "source": "fr",
    "source_inferred": True,
    "assumptions": ["No text in German."],
    "versions": [{"id": "fr", "residue": False, "partial": True, "sentences": [SENTENCE]}],
    "rows": [
        {
            "relation": "alone",
            "score": 1.0,
            "unit": "u1",
            "cells": {"fr": [0], "de": []},
            "agreements": [
                {"basis": "same", "text": '"40" and "40" agree as 40: the likeliest reading of both'},
                {"basis": "converted", "text": '"10 miles" and "16 km" agree as 16 km: converted'},
            ],
        }
    ],
}


def test_an_article_as_text() -> None:
    assert render([ARTICLE]).splitlines() == [
        "pont: blocks, source fr (inferred)",
        "  No text in German.",
        "",
        "version fr (partial)",
        "    0  3:1      – 0.50  Le pont ouvre à 8 heures.",
        "       · 8 heures = 8 h",
        "",
        "rows",
        "  alone    1.00  fr 0  de —  [u1]",
        '       · "10 miles" and "16 km" agree as 16 km: converted',
    ]


def test_several_articles_and_json() -> None:
    assert render([ARTICLE, ARTICLE]) == "\n".join([render([ARTICLE])] * 2)
    assert json.loads(render([ARTICLE], "json")) == {"version": 1, "articles": [ARTICLE]}
