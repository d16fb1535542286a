"""Negations taken out of right translations: what a translator who overlooks one writes."""

from __future__ import annotations

import re

from checker.negation.negations import Negation, find_negations

INSTEAD = {
    "en": {"cannot": "can", "can't": "can", "won't": "will", "no": "a"},
    "de": {
        "kein": "ein", "keine": "eine", "keinen": "einen", "keinem": "einem", "keiner": "einer",
        "keines": "eines",
    },
    "fr": {"aucun": "un", "aucune": "une"},
}  # fmt: skip
"""What stands in the place of a word that negates."""
PLAIN = {"en": {"not", "never"}, "de": {"nicht", "nie", "niemals"}, "fr": {"ne pas"}}
"""What is left out altogether."""
_CONTRACTED = re.compile(r"(\w+)n't")
_SUPPORT = re.compile(r"\b[Dd](?:o|oes|id) $")
_AROUND = re.compile(r"n(?:e |')(?P<verb>.*?) ?(?:pas|jamais)")


def drop_negation(text: str, language: str) -> str | None:
    """A text without its negation; None where it has none, several, or one that can't be taken out alone."""
    found = find_negations(text, language)
    if len(found) != 1:
        return None
    before, word, after = _cut(text, found[0])
    small = word.lower().replace("’", "'")
    contracted = _CONTRACTED.fullmatch(small)
    around = _AROUND.fullmatch(small)
    if small in INSTEAD[language]:
        new = INSTEAD[language][small]
        return before + (new.capitalize() if word[0].isupper() else new) + after
    if small in PLAIN[language] and before.endswith(" "):
        return _SUPPORT.sub("", before).rstrip() + after
    if language == "en" and contracted:
        return _SUPPORT.sub("", before + word[:-3] + " ") + after.lstrip()
    if language == "fr" and around:
        return before + word[slice(*around.span("verb"))] + after
    return None


def _cut(text: str, found: Negation) -> tuple[str, str, str]:
    return text[: found.start], text[found.start : found.end], text[found.end :]
