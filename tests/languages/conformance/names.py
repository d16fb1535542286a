"""Endings and sounds as they are compared: in small letters, without accents."""

from __future__ import annotations

from collections.abc import Iterator

from checker.alignment.folded_tokens import fold_accents
from checker.languages.language import Language


def find_gaps(language: Language) -> Iterator[str]:
    """What is written otherwise than names are compared."""
    facts = language.names
    for name, written in (
        ("inflections", facts.inflections),
        ("endings", facts.endings),
        ("sounds", facts.sounds),
        ("vowels", facts.vowels),
    ):
        for each in written:
            if fold_accents(each) != each:
                yield f"names: {name} stand in small letters, without accents: {each}"
    for spelled, sound in facts.sounds.items():
        if not sound.isalpha():
            yield f"names: a sound is letters: {spelled}"
