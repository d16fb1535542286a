"""The small words of a language, its lexicon, and whether they tell it from the others."""

from __future__ import annotations

from collections.abc import Iterator

from checker import languages
from checker.identification import identify_language
from checker.languages.language import Language
from tests.languages.conformance.fields import get_field

LEAST_KNOWN = 0.9
"""The share of the function words that the lexicon must know."""


def find_gaps(language: Language) -> Iterator[str]:
    """Lists that are empty or contradict each other, a lexicon that does not know them, a sentence not recognised."""
    facts = language.words
    small = facts.function_words.every
    for name in ("connectives", "clause_words", "others", "articles", "loan_words"):
        words = get_field(facts, name)
        if any(word != word.lower() for word in words):
            yield f"words: {name} has capital letters"
    if not facts.inflection.verb_form.pattern:
        yield "words: verb_form matches no word"
    if facts.elision is not None and (strange := sorted(word for word in facts.elision.letters if len(word) != 1)):
        yield f"words: elision leaves more than a letter: {strange}"
    known = [word for word in small if facts.lexicon.frequency(word) is not None]
    if len(known) < LEAST_KNOWN * len(small):
        yield f"words: the lexicon knows {len(known)} of {len(small)} function words"
    others = [languages.get(code).words for code in languages.codes() if code != language.code]
    own = sorted(word for word in small if not any(word in each.function_words.every for each in others))
    text = " ".join(own[:12]).capitalize()
    if identify_language(text, languages.codes()) != language.code:
        yield f"words: a sentence of its own small words is not recognised: {text}"
