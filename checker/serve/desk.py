"""Where articles are handed in: each is given to a worker that can be ended, and its answer comes back."""

from __future__ import annotations

from typing import Any

from checker import rules
from checker.messages import get_language
from checker.pool.standing_pool import StandingPool
from checker.serve.sent_article import SentArticle
from checker.serve.work import Job, do_job, warm_up
from checker.settings import Settings


class Desk:
    """Answers in the language of the messages, as JSON. All methods may be called from several threads.

    They raise `InputError` for an article that can't be checked or takes more than the settings allow.
    """

    def __init__(self, settings: Settings, workers: int) -> None:
        self._settings = settings
        self._pool: StandingPool[Job, str] = StandingPool(do_job, workers, warm_up)

    def check(self, article: SentArticle, *, rows: bool = False) -> str:
        """The report, as ``--format json`` has it; with ``rows`` all aligned sentences, not those of findings only."""
        return self._ask("check", article, rows=rows)

    def explain(self, article: SentArticle, fingerprint: str = "") -> str:
        """How a finding was reached, or every one: lines by fingerprint. Raises `NoSuchFindingError`."""
        return self._ask("explain", article, fingerprint=fingerprint)

    def rule(self, article: SentArticle, rulings: Any, who: str) -> str:
        """Store rulings on an article's findings: a list of ``{fingerprint, verdict, note}``; all or none.

        Raises `RulingError` for what is no ruling, or on a finding that is not there.
        """
        return self._ask("rule", article, rulings=rulings, who=who)

    def close(self) -> None:
        """End the workers."""
        self._pool.close()

    def _ask(self, action: str, article: SentArticle, **more: Any) -> str:
        return self._pool.ask(Job(action, article, self._settings, get_language(), more))


def list_rules() -> list[dict[str, Any]]:
    """What there is to say of every rule in a line."""
    return [_describe_rule(rule) for rule in rules.get_rules()]


def explain_rule(rule_id: str) -> dict[str, Any]:
    """The same of one rule, with what it finds, why, a wrong and a right example. Raises ``LookupError``."""
    rule = rules.get_rule(rule_id)
    sections = {name.lower(): " ".join(text.split()) for name, text in rule.get_sections().items()}
    return {**_describe_rule(rule), "sections": sections}


def _describe_rule(rule: rules.Rule) -> dict[str, Any]:
    kinds = {"category": rule.category, "mqm": rule.mqm, "severity": rule.severity}
    return {"id": rule.id, **kinds, "summary": rule.summary}
