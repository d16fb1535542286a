"""What negates is found as it stands in the lists, and what may stand for it is no negation itself."""

from __future__ import annotations

from collections.abc import Iterator

from checker.languages.language import Language

_CURLY = "’‘"


def find_gaps(language: Language) -> Iterator[str]:
    """What is written otherwise than texts are compared, and what can't be found."""
    facts = language.negations
    for name, written in (
        ("words", facts.words),
        ("endings", facts.endings),
        ("particles", facts.particles),
        ("completions", facts.completions),
        ("idle", facts.idle),
        ("hints", facts.hints),
        ("stems", facts.stems),
        ("prefixes", facts.prefixes),
        ("suffixes", facts.suffixes),
    ):
        for each in written:
            if each != each.lower() or any(sign in each for sign in _CURLY):
                yield f"negations: {name} stand in small letters, with straight apostrophes: {each}"
    for each in sorted(facts.words & facts.hints):
        yield f"negations: a word that negates is no hint: {each}"
    if bool(facts.particles) != bool(facts.completions):
        yield "negations: particles and completions need each other"
