"""A version that ought to be there is missing.

What: an article has no version in a language that the settings ask for (`languages`), or that most of the articles
    checked with it have.
Why: what is not there can't disagree; a gate that says nothing of it lets an untranslated article pass.
Wrong: `bridge.de.md` alone, beside `lake.de.md`, `lake.fr.md`, `mill.de.md` and `mill.fr.md`.
Right: `bridge.de.md` and `bridge.fr.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity, Location, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Article, Finding, Version


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every language that is not there, at the first line of what is there."""
    article = context.article
    present = [version for version in article.versions if not version.residue and version.sentences]
    if not present:
        return
    first = next((version for version in present if version.id == article.source), present[0])
    titles = [Side(0, version.sentences[0].location(language=version.language)) for version in present]
    found = ", ".join(dict.fromkeys(registry.get(version.language).name for version in present))
    for code in article.expected:
        if code not in {version.language for version in present}:
            message = _("there is no {language} version; found: {found}").format(
                language=registry.get(code).name, found=found
            )
            yield rule.report(message, [_locate_start(article, first)], sides=[*titles, Side(1, lacks=code)])


def _locate_start(article: Article, version: Version) -> Location:
    """The first line of the file that a version is in."""
    first = version.sentences[0]
    path = first.document.path
    document = next(one for one in article.documents if one.path == path)
    line = document.text.partition("\n")[0].rstrip("\r")
    place = first.location(language=version.language)
    if first.block.part or place.line == 1:
        return place
    return Location(path, 0, len(line), 1, 1, version.language, line)


RULE = Rule("missing-version", "omission", "accuracy/omission", "error", __doc__ or "", check, Identity("file"))
