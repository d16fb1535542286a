"""Reports of earlier formats, as today's format has them: for programs that keep JSON reports."""

from __future__ import annotations

from typing import Any

from checker.messages import _
from checker.model import InputError
from checker.reporting.json_report import VERSION

WITHOUT_NUMBERS = 1
"""The format whose articles had all of their rows, which had no numbers."""


def migrate_report(data: dict[str, Any]) -> dict[str, Any]:
    """A report of any format as one of today's; it has the rows that it had. Raises `InputError` for what is none."""
    version = data.get("version")
    if version == VERSION:
        return data
    if version != WITHOUT_NUMBERS:
        raise InputError(_("a report of version {version} can't be read").format(version=version))
    articles = [
        {**article, "rows": [{"number": number, **row} for number, row in enumerate(article["rows"])]}
        if "rows" in article
        else article
        for article in data["articles"]
    ]
    return {**data, "version": VERSION, "articles": articles}
