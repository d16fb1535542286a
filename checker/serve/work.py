"""What a worker does with an article: check it, explain its findings, store rulings on them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from checker import languages
from checker.messages import _, get_language, use_catalogue
from checker.model import InputError
from checker.serve.sent_article import SentArticle
from checker.settings import Settings
from checker.texts import check_texts
from checker.watching.watched_work import watch_article

if TYPE_CHECKING:
    from checker.model import Report


EXAMPLES = 3
"""Rules whose examples are checked before the first article. Measured: the first article then takes .2 s and not .9."""


class NoSuchFindingError(Exception):
    """A fingerprint that no finding of the article has."""


class RulingError(Exception):
    """Rulings that are none, or on findings that are not there."""


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to be done, in a language: ``action`` is ``check``, ``explain`` or ``rule``; ``more`` is its own."""

    action: str
    article: SentArticle
    settings: Settings
    language: str
    more: dict[str, Any] = field(default_factory=dict)


def do_job(job: Job) -> str:
    """The answer as JSON.

    Raises `InputError` for what can't be checked, `NoSuchFindingError`, and `RulingError`.
    """
    if job.language != get_language():
        use_catalogue(job.language, languages.get(job.language).catalogue)
    article, settings = job.article, job.settings
    if article.source:
        settings = replace(settings, source=article.source)
    with watch_article(article.name or _("text"), article.size, settings.limits):
        report = check_texts(article.texts, settings, article.markup, article.name)
        return _ANSWERS[job.action](report, settings, job.more)


def warm_up() -> None:
    """Load what the first article would have to wait for: a page of rules' examples needs most of it."""
    from checker import rules

    page = "\n\n".join(rule.get_sections()["Wrong"] for rule in rules.get_rules()[:EXAMPLES])
    with suppress(InputError):
        check_texts(page, Settings())


def _render(report: Report, _settings: Settings, more: dict[str, Any]) -> str:
    from checker.reporting import render

    return render(report, "json", rows=bool(more.get("rows")))


def _explain(report: Report, settings: Settings, more: dict[str, Any]) -> str:
    from checker.explanation import explain_findings

    wanted = more.get("fingerprint", "")
    found = explain_findings(report, settings)
    if wanted and wanted not in found:
        raise NoSuchFindingError(wanted)
    return json.dumps({"explanations": {wanted: found[wanted]} if wanted else found})


def _rule(report: Report, settings: Settings, more: dict[str, Any]) -> str:
    from checker.judgement.ruling_requests import store_rulings

    rulings: Any = more.get("rulings")
    try:
        store_rulings(rulings, report, settings, str(more.get("who", "")))
    except ValueError as error:
        raise RulingError(str(error)) from None
    return json.dumps({"stored": len(rulings)})


_ANSWERS = {"check": _render, "explain": _explain, "rule": _rule}
