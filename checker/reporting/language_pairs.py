"""The languages that a finding is about: what a report is filtered and summed up by."""

from __future__ import annotations

from checker.model import Article, Finding
from checker.reporting.arranging import name_language


def find_pair(finding: Finding, article: Article) -> str:
    """The languages that a finding is about, such as ``de-fr``, in the order of their codes.

    A finding in a translation is about that and the source, whatever else is shown; one in the source that no other
    version takes part in is about that alone.
    """
    languages = [place.language for place in finding.locations if place.language]
    if not languages:
        return ""
    own = languages[0]
    source = next((version.language for version in article.versions if version.id == article.source), own)
    other = source if source != own else next((language for language in languages if language != own), own)
    return "-".join(sorted({own, other}))


def name_pair(pair: str) -> str:
    """The pair as people read it."""
    return "–".join(map(name_language, pair.split("-"))) if pair else "–"
