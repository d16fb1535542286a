"""Every abbreviation and every starter of a language, in sentences made of it and of words of no language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.languages.language import Language
from checker.segmentation import split_sentences


def find_gaps(language: Language) -> Iterator[str]:
    """Abbreviations, starters and ordinals that are split wrongly."""
    facts = language.sentences
    classes, openings = facts.abbreviations, facts.openings
    starter = min(openings.strong_starters)
    never = classes.titles | classes.pointing
    rarely = classes.rarely - never
    often = classes.often - never - rarely
    numbered = (classes.numbered | classes.counted) - never - rarely - often
    yield from _find_wrong(language, 1, (f"Zuber {word}. Kalmo zuber." for word in never))
    yield from _find_wrong(language, 1, (f"Zuber {word}. {starter} zuber." for word in never))
    yield from _find_wrong(language, 2, (f"Zuber {word}. {starter} zuber." for word in rarely | often))
    yield from _find_wrong(language, 1, (f"Zuber {word}. zuber." for word in rarely | often))
    yield from _find_wrong(language, 1, (f"Zuber {word}. 3 zuber." for word in numbered))
    yield from _find_wrong(language, 2, (f"Zuber kalmo. {_write_start(word)} zuber." for word in openings.starters))
    yield from _find_wrong(language, 1, (f"Zuber {short}'{min(never)}. Kalmo." for short in facts.elided))
    if facts.ordinals:
        follower = min(facts.ordinals.followers)
        yield from _find_wrong(language, 1, (f"Zuber {lead} 3. {follower} zuber." for lead in facts.ordinals.leads))
        yield from _find_wrong(language, 1, (f"Zuber kalmo 3. {word} zuber." for word in facts.ordinals.followers))
    if facts.capital_nouns != language.words.capitals.on_nouns:
        yield "sentences: capital_nouns and the words' nouns_capitalised disagree"


def _write_start(starter: str) -> str:
    """A starter, an elided one with a word behind it."""
    return starter + "kalmo" if starter.endswith("'") else starter


def _find_wrong(language: Language, count: int, texts: Iterable[str]) -> Iterator[str]:
    for text in sorted(texts):
        found = [text[start:end] for start, end in split_sentences(text, language.code)]
        if len(found) != count:
            yield f"sentences: {count} expected, not {found}"
