"""The language of a sentence, a heading, a button."""

from __future__ import annotations

from checker import languages as registry
from checker.identification.language_verdict import judge_language
from checker.identification.thresholds import LEAST_TOLD


def identify_language(text: str, languages: tuple[str, ...] | None = None) -> str | None:
    """The language of ``text`` among ``languages`` (all that are known, if not said), or None.

    None says that the text has no language (a bare name, a code, a number), is in none of those asked for, or
    that it could only be guessed.
    """
    verdict = judge_language(text, registry.codes() if languages is None else languages)
    return verdict.language if verdict.confidence >= LEAST_TOLD else None
