"""What a run has compared, and whether all that was asked for is there."""

from __future__ import annotations

from checker import languages as registry
from checker.messages import _
from checker.model import Article, InputError
from checker.settings import Settings


def require_versions(article: Article, settings: Settings) -> None:
    """Raise `InputError` when a version that the settings ask for is not there."""
    present = {version.language for version in article.versions if not version.residue}
    for code in settings.languages:
        if code not in registry.codes():
            raise InputError(
                _("no language {code!r}; known: {known}").format(code=code, known=", ".join(registry.codes()))
            )
        if code not in present:
            raise InputError(
                _("{name}: there is no {language} version; found: {found}").format(
                    name=article.name,
                    language=registry.get(code).name,
                    found=", ".join(registry.get(one).name for one in sorted(present)),
                )
            )


def describe_coverage(articles: list[Article]) -> list[str]:
    """What was compared, in a line; of a single article also what was taken for granted."""
    sentences = sum(len(version.sentences) for article in articles for version in article.versions)
    aligned = sum(row.relation != "alone" for article in articles for row in article.rows)
    lines = [
        _("{sentences} sentences, {aligned} rows compared: numbers, dates, amounts, units, untranslated text").format(
            sentences=sentences, aligned=aligned
        )
    ]
    if len(articles) == 1:
        lines += articles[0].assumptions
    return lines
