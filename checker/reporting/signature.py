"""The signature of a report: what made it, so that two reports can be compared (after sacrebleu's)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker._version import __version__
from checker.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Article


def make_signature(articles: Iterable[Article], settings: Settings) -> str:
    """One line of ``key:value`` pairs: languages, source, settings that differ from the defaults, version."""
    return sign_languages({version.language for article in articles for version in article.versions}, settings)


def sign_languages(languages: Iterable[str], settings: Settings) -> str:
    """The same for the languages of all versions."""
    present = sorted(languages)
    source = settings.source or "inferred"
    changed = sorted(
        key for key, value in vars(settings).items() if key not in _APART and value != getattr(_DEFAULT, key)
    )
    parts = {
        "languages": "+".join(present) or "none",
        "source": source,
        "embedder": settings.embedder,
        "settings": "+".join(changed) or "default",
        "version": __version__,
    }
    return "checker|" + "|".join(f"{key}:{value}" for key, value in parts.items())


_DEFAULT = Settings()
_APART = {"base", "source", "embedder_batch", "embedder_cache", "reports"}
"""Said by themselves, or without influence on what is found."""
