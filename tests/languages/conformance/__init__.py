"""What every language must fulfil: for each facet, the gaps of a language, one a line; none is the aim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from checker.languages.language import Language
from tests.languages.conformance import (
    forms,
    language_names,
    messages,
    names,
    negations,
    page,
    quantities,
    sentences,
    styles,
    typography,
    words,
)
from tests.languages.conformance.fields import find_empty

_CHECKS: dict[str, Callable[[Language], Iterator[str]]] = {
    "sentences": sentences.find_gaps,
    "words": words.find_gaps,
    "forms": forms.find_gaps,
    "quantities": quantities.find_gaps,
    "typography": typography.find_gaps,
    "styles": styles.find_gaps,
    "page": page.find_gaps,
    "language_names": language_names.find_gaps,
    "names": names.find_gaps,
    "negations": negations.find_gaps,
    "messages": messages.find_gaps,
}
ASPECTS = tuple(_CHECKS)
FACETS = tuple(aspect for aspect in ASPECTS if aspect != "messages")


def find_gaps(language: Language, aspect: str) -> list[str]:
    """What a language lacks in a facet, or in its messages."""
    if aspect in FACETS:
        try:
            facts: Any = getattr(language, aspect)
        except LookupError as error:
            return [str(error)]
        empty = [f"{aspect}: {path} is empty" for path in find_empty(facts)]
        if empty:
            return empty
    return list(_CHECKS[aspect](language))
