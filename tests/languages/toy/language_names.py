"""Toy: what it calls the languages."""

from __future__ import annotations

from checker.languages.language_name_facts import LanguageNameFacts

FACTS = LanguageNameFacts(
    codes=frozenset(("xx",)),
    names={"xx": "Toyo", "de": "Doyo", "en": "Engo", "fr": "Franko", "it": "Italo"},
    headings=("{name}", "ke {name}"),
)
