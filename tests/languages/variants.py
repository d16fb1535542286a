"""The toy language with a fact changed: what is wrong with it must be said."""

from __future__ import annotations

from typing import Any

from checker import languages
from checker.languages.language import Language
from tests.languages import toy
from tests.languages.conformance import find_gaps
from tests.languages.conformance.fields import replace_field


def find_gaps_of_changed(facet: str, **changes: Any) -> str:
    """The gaps that are found in a facet, as one text, when some of its fields have other values."""
    facts: Any = getattr(Language(toy.CODE, toy.NAME, toy.__name__), facet)
    for name, value in changes.items():
        facts = replace_field(facts, name, value)
    changed = Language(toy.CODE, toy.NAME, toy.__name__, **{facet: facts})
    languages.register(changed)
    try:
        return "\n".join(find_gaps(changed, facet))
    finally:
        languages.unregister(toy.CODE)
