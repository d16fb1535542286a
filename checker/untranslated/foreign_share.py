"""How much of a sentence is in another language than its text: all of it, or only a part."""

from __future__ import annotations

from checker.untranslated.foreign_spans import find_all_foreign
from checker.untranslated.thresholds import WHOLE


def is_wholly_foreign(text: str, host: str) -> bool:
    """Whether a sentence judged foreign is foreign as a whole, not a sentence of ``host`` with a foreign part.

    Where no foreign part can be told apart, the judgement on the whole stands.
    """
    letters = sum(sign.isalpha() for sign in text)
    left, quoted = find_all_foreign(text, host)
    covered = sum(sign.isalpha() for span in (*left, *quoted) for sign in text[span.start : span.end])
    return not covered or covered >= WHOLE * letters
