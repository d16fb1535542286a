"""The diff report: one self-contained page, readable without JavaScript, with nothing loaded from anywhere.

Text of articles reaches the page only through the template's escaping. The content security policy allows the one
style sheet and the one script that are part of the page, by their hashes, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker._version import __version__
from checker.memo import build_once
from checker.messages import _, choose_plural, get_language
from checker.model import Finding, Location, Report
from checker.reporting.alignment_map import WIDTH, AlignmentMap, draw_map
from checker.reporting.arranging import name_language
from checker.reporting.finding_lookup import group_by_article
from checker.reporting.page_words import list_script_words
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import describe_more_places, make_visible
from checker.reporting.side_by_side import ArticleView, build_views, make_title
from checker.reporting.summary import make_headline

if TYPE_CHECKING:
    from jinja2 import Template

OPTIONS = ("base", "title", "review", "places", "explanations")
FOLDER = Path(__file__).with_name("page")
STYLES = ("colours.css", "layout.css", "findings.css", "map.css", "print.css")
SCRIPTS = ("filters.js", "rulings.js", "glossary.js", "moving.js", "start.js")


def render(
    report: Report,
    *,
    base: str = "",
    title: str = "",
    review: dict[str, Any] | None = None,
    places: dict[str, str] | None = None,
    explanations: dict[str, list[str]] | None = None,
) -> str:
    """The report as a page. ``review`` is what the page needs to store decisions with a server (None: a file).

    ``places`` gives for every fingerprint the second key that tells a stale ruling's place, ``explanations`` lines that
    say how the finding was reached.
    """
    return "".join(
        render_pieces(report, base=base, title=title, review=review, places=places, explanations=explanations)
    )


def render_pieces(
    report: Report,
    *,
    base: str = "",
    title: str = "",
    review: dict[str, Any] | None = None,
    places: dict[str, str] | None = None,
    explanations: dict[str, list[str]] | None = None,
) -> Iterator[str]:
    """The same piece by piece."""
    anchors = _Anchors()
    several = len(report.articles) > 1
    settings = {"words": list_script_words(), "review": review}
    style, script = _join_files(STYLES), _join_files(SCRIPTS)
    yield from _load_template().generate(
        title=title or _make_title(report),
        report=report,
        headline=make_headline(report),
        **_list_contents(report, several=several),
        views=_draw_maps(report, several=several),
        **_list_filters(report),
        style=style,
        script=script,
        policy=make_policy(style, script, connect=review is not None),
        settings=json.dumps(settings, ensure_ascii=False),
        review=review,
        key=anchors.get_key,
        keys=lambda finding: " ".join(sorted({key for claim in finding.claims for key in claim.keys})),
        place=lambda finding: (places or {}).get(finding.fingerprint, ""),
        explanation=lambda finding: (explanations or {}).get(finding.fingerprint, ()),
        where=lambda place: _describe_place(place, base),
        language_name=name_language,
        plural=choose_plural,
        visible=make_visible,
        more_places=describe_more_places,
        width=WIDTH,
        version=__version__,
        language=get_language(),
        _=_,
    )


def _draw_maps(report: Report, *, several: bool) -> Iterator[tuple[ArticleView, AlignmentMap | None]]:
    """The articles with their pictures; of many, only those in which something was found have one.

    Articles of which nothing was kept, as nothing was found in them, are left out.
    """
    for view in build_views(report):
        if view.findings or view.article.counts is None or not several:
            yield view, draw_map(view) if view.findings or not several else None


def _list_contents(report: Report, *, several: bool) -> dict[str, Any]:
    """Of several articles those in which something was found (anchor, title, how much), and how many others."""
    grouped = enumerate(group_by_article(report)) if several else ()
    listed = [(f"a{number}", make_title(article), len(found)) for number, (article, found) in grouped if found]
    return {"several": several, "listed": listed, "clean": len(report.articles) - len(listed)}


def _list_filters(report: Report) -> dict[str, Any]:
    """What the page's findings can be filtered by: severities with their counts, rules, states, languages."""
    counts: Counter[str] = Counter()
    names, languages = set(), set()
    for finding in chain(report.findings, report.settled, report.notes):
        counts[finding.severity] += 1
        names.add(finding.rule)
        languages |= {place.language for place in finding.locations[:1] if place.language}
    return {
        "counts": counts,
        "rules": {rule: report.rules[rule] for rule in sorted(names) if rule in report.rules},
        "languages": sorted(languages),
    }


def make_policy(style: str, script: str, *, connect: bool = False) -> str:
    """The content security policy of a page with this style sheet and this script."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hash(style)}",
            f"script-src {_hash(script)}",
            "img-src data:",
            "connect-src 'self'" if connect else "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def make_page_policy(*, connect: bool) -> str:
    """The policy of every page that `render` makes; ``connect`` says whether a server stores its decisions."""
    return make_policy(_join_files(STYLES), _join_files(SCRIPTS), connect=connect)


class _Anchors:
    """Anchors of findings: their fingerprints, or numbers where none were assigned."""

    def __init__(self) -> None:
        self._numbers: dict[int, str] = {}

    def get_key(self, finding: Finding) -> str:
        return finding.fingerprint or self._numbers.setdefault(id(finding), f"n{len(self._numbers)}")


def _make_title(report: Report) -> str:
    count = len(report.articles)
    return make_title(report.articles[0]) if count == 1 else choose_plural(count, _("{n} article"), _("{n} articles"))


def _describe_place(place: Location, base: str) -> str:
    part = f" ({place.part})" if place.part else ""
    return f"{shorten_path(place.path, base)}:{place.line}:{place.column}{part}"


@build_once
def _join_files(names: tuple[str, ...]) -> str:
    return "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in names)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@build_once
def _load_template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html")
