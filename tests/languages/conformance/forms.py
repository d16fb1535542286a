"""Forms in small letters, spelled in one way, whose base is one of them."""

from __future__ import annotations

from collections.abc import Iterator

from checker.languages.language import Language


def find_gaps(language: Language) -> Iterator[str]:
    """Endings that no word has, spellings that lead back to themselves, strangers that are no form at all."""
    facts = language.forms
    if facts.noun not in {kind.name for kind in facts.kinds}:
        yield f"forms: no kind is called {facts.noun}"
    for kind in facts.kinds:
        for paradigm in kind.paradigms:
            endings = [ending for variant in paradigm.variants for ending in variant.endings]
            if paradigm.base != paradigm.base.lower() or any(ending != ending.lower() for ending in endings):
                yield f"forms: small letters: {kind.name} {paradigm.base}"
            if paradigm.base not in endings:
                yield f"forms: the base is none of its forms: {kind.name} {paradigm.base}"
    for letter, other in facts.spellings.items():
        if facts.spell(other) != other or letter == other:
            yield f"forms: {letter} is spelled in a way that has another one"
    if facts.separation is not None and not facts.separation.particles:
        yield "forms: no part of a verb stands by itself"
