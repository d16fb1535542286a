"""Endings of learned words that several languages have from Latin, spelled alike and with the same plural."""

from __future__ import annotations

_WITH_PLURAL = "tion sion able ible age ence ance ment al ale ant ent ure ude ine ive ose ate ite"
_WITHOUT_PLURAL = "um us is"

ENDINGS = (
    *(form for ending in _WITH_PLURAL.split() for form in (ending, f"{ending}s")),
    *_WITHOUT_PLURAL.split(),
)
"""The endings as French and English have them; a language that spells them otherwise lists its own."""
