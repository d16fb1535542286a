"""The summary page of a batch: totals and bar charts, one file, no network."""

from __future__ import annotations

from html import escape
from pathlib import Path

from checker._version import __version__
from checker.batch.outcome import Outcome, list_remarks, tell_uncompared
from checker.messages import _, choose_plural, get_language
from checker.reporting.printable import make_showable

MOST_BARS = 20
"""Bars of a chart; the longest are shown. A guess: what is read at a glance."""
MOST_FAILED = 200
"""Articles that were put aside and are listed. A guess; all of them stand in ``quarantine.jsonl``."""
STYLE = Path(__file__).with_name("summary.css")


def render_page(source: str, outcome: Outcome) -> str:
    """The page as HTML."""
    totals = [
        (outcome.articles, _("article checked"), _("articles checked")),
        (outcome.sentences, _("sentence"), _("sentences")),
        (outcome.findings, _("finding"), _("findings")),
        (outcome.notes, _("note"), _("notes")),
        (len(outcome.failed), _("article put aside"), _("articles put aside")),
    ]
    charts = [
        (_("Findings by rule"), "rule", False),
        (_("By severity"), "severity", False),
        (_("By languages"), "pair", False),
        (_("By desk or folder"), "group", False),
        (_("Over time"), "month", True),
    ]
    body = "".join(_render_chart(title, outcome.counts.get(key, {}), in_order) for title, key, in_order in charts)
    listed = "".join(
        f"<li><b>{_group_digits(count)}</b><span>{escape(choose_plural(count, one, many))}</span></li>"
        for count, one, many in totals
    )
    style = STYLE.read_text(encoding="utf-8")
    title = _("Batch check of {source}").format(source=source)
    page = (
        f'<!doctype html><html lang="{get_language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f'<meta name="generator" content="checker {__version__}">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{style}</style></head><body><main><h1>{escape(title)}</h1>"
        f'{_render_remarks(outcome)}<ul class="totals">{listed}</ul>{body}{_list_failed(outcome.failed)}'
        "</main></body></html>\n"
    )
    return make_showable(page, "html")


def _render_remarks(outcome: Outcome) -> str:
    uncompared = tell_uncompared(outcome)
    lines = [f"<b>{escape(uncompared)}</b>"] if uncompared else []
    lines += map(escape, list_remarks(outcome))
    return "".join(f"<p>{line}</p>" for line in lines)


def _group_digits(number: int) -> str:
    """The number with the sign between thousands that the language of the messages has."""
    return f"{number:,}".replace(",", _(","))


def _render_chart(title: str, counts: dict[str, int], in_order: bool) -> str:
    if not counts:
        return ""
    rows = sorted(counts.items()) if in_order else sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    left_out = len(rows) - MOST_BARS if not in_order else 0
    rows = rows if in_order else rows[:MOST_BARS]
    most = max(count for _key, count in rows)
    body = "".join(
        f'<tr><th scope="row">{escape(key)}</th><td class="n">{_group_digits(count)}</td><td class="b"><svg role="img" '
        f'aria-label="{count}"><rect width="{100 * count / most:.2f}%" height="100%" rx="2"/></svg></td></tr>'
        for key, count in rows
    )
    said = _("{n} more").format(n=left_out)
    more = f'<p class="faint">{escape(said)}</p>' if left_out > 0 else ""
    return f"<h2>{escape(title)}</h2><table>{body}</table>{more}"


def _list_failed(failed: list[dict[str, str]]) -> str:
    if not failed:
        return ""
    rows = "".join(
        f"<tr><td>{escape(one['id'])}</td><td>{escape(_name_fault(one))}</td></tr>" for one in failed[:MOST_FAILED]
    )
    more = len(failed) - MOST_FAILED
    said = _("{n} more in quarantine.jsonl").format(n=more)
    rest = f'<p class="faint">{escape(said)}</p>' if more > 0 else ""
    title = _("Put aside")
    return f'<h2>{escape(title)}</h2><table class="failed">{rows}</table>{rest}'


def _name_fault(one: dict[str, str]) -> str:
    """The error, with the place that it does not name itself."""
    place = one.get("place", "")
    return one["error"] if one["error"].startswith(place) else f"{place}: {one['error']}"
