"""What a code action writes: a ruling into the file of decisions, words into the glossary, as the review page does."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checker.judgement import decisions, rulings
from checker.messages import _
from checker.model import InputError
from checker.review.glossary_entry import NEW_FILE, parse_glossary_entry, plan_entry, write_change
from checker.sentence_index import Passages

if TYPE_CHECKING:
    from checker.lsp.article_check import CheckedArticle
    from checker.settings import Settings


def reject_finding(checked: CheckedArticle, fingerprint: str, who: str) -> Path:
    """Store that the text is right; the file of decisions. Raises `InputError` where it can't be."""
    finding = next((one for one in checked.findings if one.fingerprint == fingerprint), None)
    if finding is None:
        raise InputError(_("there is no such finding any more"))
    settings = checked.files.settings
    file = Path(settings.base) / settings.decisions
    when = datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    passages, folder = Passages(checked.report.articles), str(file.parent)
    made = rulings.make_ruling(
        finding, "reject", passages, note="", who=who, when=when, base=settings.base, folder=folder
    )
    decisions.append_decisions(file, [made])
    return file


def keep_words(words: str, settings: Settings) -> tuple[Path, str]:
    """Write words that stay as they are into the glossary: its file, and what is left to do for the reader.

    Raises `InputError` where the glossary can't be changed in place, or has the words.
    """
    try:
        change = plan_entry(parse_glossary_entry({"name": words}), settings)
    except ValueError as error:
        raise InputError(str(error)) from None
    write_change(change)
    if settings.glossary:
        return change.path, ""
    line = f'glossary = "{NEW_FILE}"'
    return change.path, _("The settings name no glossary yet: write {line} into them.").format(line=line)
