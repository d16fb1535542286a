"""A protected name was translated, altered or left out.

What: the source has a name that the glossary protects, and the sentence that corresponds has it not, nor have the ones
    beside it; or it has it in other capitals, apart or together.
Why: a product, an institution or a law is found by its name; a translated one can't be looked up.
Wrong: "Open Source Centre" is protected: "Das Open Source Centre öffnet." beside "Le centre du logiciel libre ouvre."
Right: "Das Open Source Centre öffnet." beside "L’Open Source Centre ouvre."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.checking.term_findings import list_around, name_concept, pair_sure_rows
from checker.messages import _
from checker.model import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import ComparedRow
    from checker.checking.reference_findings import VersionCell
    from checker.model import Finding, Sentence
    from checker.terms.protected_names import NameUse


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every protected name that a version lacks: what is there in its place, then the name."""
    if context.glossary is None or not context.glossary.names:
        return
    find = context.glossary.names.find
    for compared, (_one, cell), version in pair_sure_rows(context):
        told: set[str] = set()
        for sentence in cell:
            for use in find(sentence.text):
                around = list_around(context, compared, version[0])
                if use.name not in told and not any(
                    use.name == found.name for other in around for found in find(other.text)
                ):
                    told.add(use.name)
                    yield _make_finding(rule, context, (sentence, use), version, compared)


def _make_finding(
    rule: Rule, context: Context, source: tuple[Sentence, NameUse], version: VersionCell, compared: ComparedRow
) -> Finding:
    assert context.glossary is not None
    sentence, use = source
    language = context.get_language(version[0])
    concept = name_concept(use.concept)
    place = locate_passage(version[1])
    message = _("“{name}” is not to be translated, and {language} doesn't have it ({concept})")
    values: list[Value] = []
    for other in version[1]:
        for altered in context.glossary.names.find_altered(other.text):
            if altered.name == use.name:
                place = other.location(altered.start, altered.end)
                message = _("“{name}” is to stay as it is ({concept})")
                values = [Value(language, place.text), Value(sentence.language, use.name)]
    finding = rule.report(
        message.format(name=use.name, language=languages.get(language).name, concept=concept),
        [place, sentence.location(use.start, use.end)],
        values=values,
        suggestion=use.name,
        unit=compared.row.unit,
    )
    finding.row = compared.number
    return finding


RULE = Rule(
    "do-not-translate",
    "terminology",
    "accuracy/mistranslation/should-not-have-been-translated",
    "warning",
    __doc__ or "",
    check,
)
