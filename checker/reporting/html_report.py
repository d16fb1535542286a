"""The diff report: one self-contained page, readable without JavaScript, with nothing loaded from anywhere.

Text of articles reaches the page only through the template's escaping. The content security policy allows the one
style sheet and the one script that are part of the page, by their hashes, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker._version import __version__
from checker.memo import build_once
from checker.messages import _, choose_plural, format_number, get_language
from checker.model import Finding, Location, Report
from checker.reporting.alignment_map import WIDTH, AlignmentMap, draw_map
from checker.reporting.language_pairs import find_pair, name_pair
from checker.reporting.marking import join_pieces
from checker.reporting.overview import find_article_folder, make_overview
from checker.reporting.page_words import list_script_words, list_state_words
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import describe_more_places, make_visible
from checker.reporting.side_by_side import ArticleView, build_views, make_title

if TYPE_CHECKING:
    from jinja2 import Environment, Template

OPTIONS = ("base", "title", "review", "places", "explanations")
FOLDER = Path(__file__).with_name("page")
STYLES = ("colours.css", "layout.css", "overview.css", "findings.css", "map.css", "phone.css", "print.css")
SUMMARY_STYLES = ("colours.css", "layout.css", "overview.css", "summary.css", "phone.css", "print.css")
SCRIPTS = ("findings.js", "rows.js", "overview.js", "filters.js", "rulings.js", "glossary.js", "moving.js", "start.js")
BARE = re.compile(r"[\w:-]+", re.ASCII)
"""Values of attributes that need no quotation marks."""
MOST_LISTED = 12
"""Articles that are listed at once, the worst; the others are folded. A guess: what one sees without scrolling."""
MOST_BARS = 6
"""Rows of a chart that are shown at once, likewise."""


def render(
    report: Report,
    *,
    base: str = "",
    title: str = "",
    review: dict[str, Any] | None = None,
    places: dict[str, str] | None = None,
    explanations: dict[str, list[str]] | None = None,
    folders: dict[str, str] | None = None,
    remark: str = "",
    answer: str = "",
) -> str:
    """The report as a page. ``review`` is what the page needs to store decisions with a server (None: a file).

    ``places`` gives for every fingerprint the second key that tells a stale ruling's place, ``explanations`` lines that
    say how the finding was reached. ``folders`` are those of the articles, by name, where these do not tell; ``remark``
    is a line above all, ``answer`` what is said at its head of more than the report holds.
    """
    return "".join(
        render_pieces(
            report,
            base=base,
            title=title,
            review=review,
            places=places,
            explanations=explanations,
            folders=folders,
            remark=remark,
            answer=answer,
        )
    )


def render_pieces(
    report: Report,
    *,
    base: str = "",
    title: str = "",
    review: dict[str, Any] | None = None,
    places: dict[str, str] | None = None,
    explanations: dict[str, list[str]] | None = None,
    folders: dict[str, str] | None = None,
    remark: str = "",
    answer: str = "",
) -> Iterator[str]:
    """The same piece by piece."""
    anchors = _Anchors()
    several = len(report.articles) > 1
    settings = {"words": list_script_words(), "review": review}
    style, script = _join_files(STYLES), _join_files(SCRIPTS)
    overview = make_overview(report, base, folders)
    overview.answer = answer or overview.answer
    rules = {rule: number for number, rule in enumerate(overview.rules)}
    yield from load_template("report.html").generate(
        title=title or _make_title(report),
        report=report,
        overview=overview,
        several=several,
        views=_draw_maps(report, overview.order, several=several),
        state_words=list_state_words(),
        rule_number=rules.__getitem__,
        name_pair=name_pair,
        folder=lambda article: find_article_folder(article, base) if folders is None else folders[article.name],
        remark=remark,
        pair=lambda finding, view: find_pair(finding, view.article),
        join=join_pieces,
        quote=_quote,
        short=lambda path: shorten_path(path, base),
        style=style,
        script=script,
        policy=make_policy(style, script, connect=review is not None),
        settings=json.dumps(settings, ensure_ascii=False),
        review=review,
        key=anchors.get_key,
        keys=lambda finding: " ".join(sorted({key for claim in finding.claims for key in claim.keys})),
        place_key=lambda finding: (places or {}).get(finding.fingerprint, ""),
        explanation=lambda finding: (explanations or {}).get(finding.fingerprint, ()),
        where=lambda place, view: _describe_place(place, view, base),
        visible=make_visible,
        more_places=describe_more_places,
        width=WIDTH,
        **list_common(),
    )


def list_common() -> dict[str, Any]:
    """What every template asks for."""
    return {
        "share": lambda count, most: f"{100 * count / most:.1f}".removesuffix(".0") if most else 0,
        "number": format_number,
        "plural": choose_plural,
        "most_listed": MOST_LISTED,
        "most_bars": MOST_BARS,
        "language": get_language(),
        "version": __version__,
        "_": _,
    }


def make_summary_page(**values: Any) -> str:
    """A page that has an overview and no findings: what ``page/summary.html`` asks for."""
    style = _join_files(SUMMARY_STYLES)
    return load_template("summary.html").render(**values, style=style, policy=make_policy(style, ""), **list_common())


def _draw_maps(
    report: Report, order: Sequence[int], *, several: bool
) -> Iterator[tuple[ArticleView, AlignmentMap | None]]:
    """The articles with their pictures; of many, only those in which something was found have one.

    Articles of which nothing was kept, as nothing was found in them, are left out.
    """
    for view in build_views(report, order):
        if view.findings or view.article.counts is None or not several:
            yield view, draw_map(view) if view.findings or not several else None


def _quote(value: str) -> str:
    """The value of an attribute, in quotation marks where HTML needs them."""
    from markupsafe import Markup, escape

    return value if BARE.fullmatch(value) else Markup('"{}"').format(escape(value))


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


def _describe_place(place: Location, view: ArticleView, base: str) -> str:
    """Line and column, after the name of the column on the page, or after the file where that is no column's."""
    part = f" ({place.part})" if place.part else ""
    column = view.find_column(place)
    if column is None:
        return f"{shorten_path(place.path, base)}:{place.line}:{place.column}{part}"
    return f"{column.name} {place.line}:{place.column}{part}"


@build_once
def _join_files(names: tuple[str, ...]) -> str:
    return "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in names)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def load_template(name: str) -> Template:
    """A template of the page's folder."""
    return _make_environment().get_template(name)


@build_once
def _make_environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
