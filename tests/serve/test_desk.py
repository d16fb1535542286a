"""What the desk says of limits: an article that takes too much is refused, and the others are answered."""

from __future__ import annotations

import pytest

from checker.model import InputError
from checker.serve.desk import Desk, explain_rule, list_rules
from checker.serve.sent_article import SentArticle
from checker.settings import Settings
from tests.serve.samples import TEXTS


def test_an_article_that_takes_too_much_is_refused() -> None:
    long = " ".join(f"Le pont {number} est fermé depuis {number} jours." for number in range(40_000))
    desk = Desk(Settings(time_limit=1, embedder="none"), 1)
    try:
        with pytest.raises(InputError, match=r"time-limit"):
            desk.check(SentArticle({"fr": long, "de": "Die Brücke."}))
        assert '"number-mismatch"' in desk.check(SentArticle(TEXTS))
    finally:
        desk.close()


def test_rules_are_told() -> None:
    assert {"id", "summary", "severity"} <= set(list_rules()[0])
    assert set(explain_rule("number-mismatch")["sections"]) == {"what", "why", "wrong", "right"}
    with pytest.raises(LookupError):
        explain_rule("nothing")
