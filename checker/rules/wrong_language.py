"""Text is in a language that nobody asked for.

What: a sentence, or a whole translation, that is neither in its own language nor in one of the other versions.
Why: a file was mixed up, or a machine translated into the wrong language.
Wrong: "Il ponte riapre lunedì dopo un anno di lavori." in the French version of a German text.
Right: "Le pont rouvre lundi après un an de travaux."
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.identification.certainty import SURE
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.other_languages import identify_other_language
from checker.languages.listed_names import enumerate_languages, get_language_name
from checker.messages import _
from checker.model import Identity
from checker.structure.clauses import has_clause
from checker.structure.text_kind import judge_text_kind
from checker.untranslated.left_text import OF_NO_LANGUAGE, weigh_left_text, weigh_left_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Severity
    from checker.untranslated.unit_language import MistakenUnit


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every sentence, and every bilingual unit, in a language that is not among the versions'."""
    if context.article.layout == "units":
        yield from _check_units(rule, context)
        return
    expected = {version.language for version in context.article.versions} | _list_foreign_versions(context)
    for version in context.article.versions:
        if version.residue:
            continue
        for sentence in version.sentences:
            if sentence in context.claimed or not sentence.block.translate:
                continue
            language: str | None = sentence.language
            if sentence.confidence < SURE:
                language = identify_other_language(sentence.text, registry.codes())
            if language is None or language in expected or _may_be_names(sentence.text, language):
                continue
            severity = _weigh(sentence.text, language, version.language)
            if severity is not None and any(sentence.text == other.text for other in context.list_beside(sentence)):
                severity = "warning" if language in registry.codes() and severity == "error" else "info"
            if severity is not None:
                context.claimed.add(sentence)
                place = sentence.location(language=language)
                yield rule.report(_make_message(language, version.language), [place], severity=severity)


def _list_foreign_versions(context: Context) -> set[str]:
    """The languages without word lists that a page of several versions has a version in, too: nothing is said of it.

    It is about as long as the shortest of the others.
    """
    article = context.article
    if article.layout not in ("blocks", "interleaved"):
        return set()
    sizes: Counter[str] = Counter()
    for version in article.versions:
        for sentence in version.sentences:
            language = sentence.language
            if not version.residue and sentence.confidence < SURE:
                language = identify_other_language(sentence.text, registry.codes())
            sizes[language or version.language] += len(sentence.text)
    shortest = min((sizes[version.language] for version in article.versions if not version.residue), default=0)
    return {code for code, size in sizes.items() if code not in registry.codes() and 2 * size >= shortest}


def _may_be_names(text: str, language: str) -> bool:
    """Whether a text that seems to be in a known language holds no small word of it, and none in small letters."""
    if language not in registry.codes():
        return False
    small = registry.get(language).words.function_words.every
    return not any(word.islower() or word.lower() in small for word in WORD.findall(mask_non_text(text)))


def _weigh(text: str, language: str, host: str) -> Severity | None:
    """The severity of a sentence; of languages without word lists the shape of the text has to tell."""
    if language in registry.codes():
        return weigh_left_text(text, language, host, ())
    kind = judge_text_kind(text)
    return "error" if kind == "prose" else None if kind in OF_NO_LANGUAGE else "info"


def _check_units(rule: Rule, context: Context) -> Iterator[Finding]:
    for unit in context.find_mistaken_units():
        if unit.found.language == unit.row.source:
            continue
        severity = _weigh_unit(unit)
        if severity is None:
            continue
        context.claimed.add(unit.translation)
        place = unit.translation.location(language=unit.found.language)
        message = _make_message(unit.found.language, unit.expected)
        if _is_kept(unit):
            message = _("{language} text in the {versions} versions").format(
                language=get_language_name(unit.found.language),
                versions=enumerate_languages([unit.row.source or "", unit.expected]),
            )
        yield rule.report(message, [place, unit.source.location()], severity=severity, unit=unit.row.unit)


def _weigh_unit(unit: MistakenUnit) -> Severity | None:
    """The severity of a translation; what its source says in the same words was not left by the translation alone."""
    text, language = unit.translation.text, unit.found.language
    if language not in registry.codes():
        return _weigh(text, language, unit.expected)
    if _may_be_names(text, language):
        return None
    severity = weigh_left_unit(text, language, unit.expected)
    if not _is_kept(unit):
        return severity
    return "warning" if has_clause(text, language, unit.expected) else None


def _is_kept(unit: MistakenUnit) -> bool:
    """Whether its source says the same in the same words, which are foreign there, too."""
    return unit.translation.text.strip() == unit.source.text.strip()


def _make_message(language: str, expected: str) -> str:
    return _("{language} text where {expected} is expected").format(
        language=get_language_name(language), expected=get_language_name(expected)
    )


RULE = Rule(
    "wrong-language",
    "untranslated",
    "accuracy/untranslated",
    "error",
    __doc__ or "",
    check,
    Identity("place", "foreign-text"),
)
