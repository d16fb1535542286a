"""Which language a text is in, down to the word."""

from __future__ import annotations

from checker.identification.identify import identify_language

__all__ = ["identify_language"]
