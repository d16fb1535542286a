"""Which languages an article ought to be in, as the articles beside it are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.discovery.file_groups import FileGroup
from checker.discovery.thresholds import LEAST_SIBLINGS, SIBLINGS_SHARE


def find_sibling_languages(groups: Sequence[FileGroup]) -> list[tuple[str, ...]]:
    """For each group the languages that most of the others have, as far as names and folders tell; often none.

    An article whose names do not tell the languages of all its files says nothing, and nothing is asked of it.
    """
    named = [_list_languages(group) for group in groups]
    total = sum(map(bool, named))
    having = Counter(language for languages in named for language in languages)
    found: list[tuple[str, ...]] = []
    for own in named:
        others = total - 1
        expected = {
            language
            for language, count in having.items()
            if count - (language in own) >= max(LEAST_SIBLINGS, SIBLINGS_SHARE * others)
        }
        found.append(tuple(sorted(expected)) if own else ())
    return found


def find_original_language(groups: Sequence[FileGroup]) -> str | None:
    """The language of the originals: translations lag behind, so it is the one that more articles have than any other.

    None where hardly any article tells: one that was not translated may be an exception.
    """
    having = Counter(language for group in groups for language in _list_languages(group))
    first, second = [*having.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] - second[1] >= LEAST_SIBLINGS else None


def list_common_languages(groups: Sequence[FileGroup]) -> tuple[str, ...]:
    """The languages that most articles have, as far as names tell."""
    named = [languages for languages in map(_list_languages, groups) if languages]
    having = Counter(language for languages in named for language in languages)
    least = max(LEAST_SIBLINGS, SIBLINGS_SHARE * len(named))
    return tuple(sorted(language for language, count in having.items() if count >= least))


def _list_languages(group: FileGroup) -> frozenset[str]:
    """The languages of a group by its names, or none where one of them does not tell."""
    languages = [language for _path, language in group.files]
    return frozenset() if group.ambiguous or None in languages else frozenset(filter(None, languages))
