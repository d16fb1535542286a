"""Whether two spellings of a name are those of two languages: inflected, or written by the sounds of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker import languages
from checker.names.thresholds import LEAST_STEM


def are_inflected(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two folded words are one but for a case or a plural."""
    return not list_cases(one, language).isdisjoint(list_cases(other, other_language))


def list_cases(folded: str, language: str) -> set[str]:
    """What a folded word may be a case or a plural of: itself, and what is left without an ending of its language."""
    return _list_forms(folded, languages.get(language).names.inflections)


def are_two_habits(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two folded words are one name in two languages: the same but for endings, or for spelt sounds."""
    facts, other_facts = languages.get(language).names, languages.get(other_language).names
    forms = _list_forms(one, facts.inflections | facts.endings)
    others = _list_forms(other, other_facts.inflections | other_facts.endings)
    if not forms.isdisjoint(others):
        return True
    codes = dict.fromkeys((language, other_language))
    sounds = {spell_sounds(form, code) for form in forms for code in codes}
    return any(spell_sounds(form, code) in sounds for form in others for code in codes)


def _list_forms(folded: str, endings: Iterable[str]) -> set[str]:
    """A folded word as it is, and without each of the endings that its language may have given it."""
    shorter = (folded[: -len(one)] for one in endings if folded.endswith(one))
    return {folded, *(form for form in shorter if len(form) >= LEAST_STEM)}


def spell_sounds(folded: str, language: str) -> str:
    """The sounds of a folded word as its language spells them."""
    pattern, sounds = _compile_sounds(language)
    return pattern.sub(lambda match: sounds[match[0]], folded)


@languages.cache_until_change
def _compile_sounds(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    sounds = dict(languages.get(language).names.sounds)
    longest = sorted(sounds, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)) or "(?!)"), sounds
