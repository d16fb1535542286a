"""Which language a text is in; what of it is no text, and what is quoted."""

from __future__ import annotations

from checker.identification.identify import identify_language

__all__ = ["identify_language"]
