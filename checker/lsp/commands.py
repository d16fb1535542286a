"""What a code action writes: a ruling into the file of decisions, words into the glossary, as the review page does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judgement.ruling_requests import store_rulings
from checker.messages import _
from checker.model import InputError
from checker.review.glossary_entry import parse_glossary_entry, plan_entry, tell_what_is_left, write_change

if TYPE_CHECKING:
    from pathlib import Path

    from checker.lsp.article_check import CheckedArticle
    from checker.settings import Settings


def reject_finding(checked: CheckedArticle, fingerprint: str, who: str) -> Path:
    """Store that the text is right; the file of decisions. Raises `InputError` where it can't be."""
    if not any(one.fingerprint == fingerprint for one in checked.findings):
        raise InputError(_("there is no such finding any more"))
    ruling = {"fingerprint": fingerprint, "verdict": "reject"}
    return store_rulings([ruling], checked.report, checked.files.settings, who)


def keep_words(words: str, settings: Settings) -> tuple[Path, str]:
    """Write words that stay as they are into the glossary: its file, and what is left to do for the reader.

    Raises `InputError` where the glossary can't be changed in place, or has the words.
    """
    try:
        change = plan_entry(parse_glossary_entry({"name": words}), settings)
    except ValueError as error:
        raise InputError(str(error)) from None
    write_change(change)
    return change.path, tell_what_is_left(settings)
