"""Every language of the registry is complete: what it lacks is said line by line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from checker.languages.language import Language
from checker.languages.word_facts import Elision
from tests.languages.conformance import ASPECTS, find_gaps
from tests.languages.conformance.fields import get_field, list_fields, replace_field
from tests.languages.conformance.messages import list_untranslated
from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize("aspect", ASPECTS)
def test_nothing_is_missing(language: Language, aspect: str) -> None:
    assert find_gaps(language, aspect) == []


@pytest.mark.parametrize(
    ("facet", "facts", "said"),
    [
        ("words", {"clause_words": frozenset()}, "clause_words is empty"),
        ("words", {"articles": frozenset({"Wa"})}, "capital letters"),
        ("words", {"verb_form": re.compile("")}, "verb_form matches no word"),
        ("words", {"elision": Elision(letters=frozenset({"wa"}))}, "more than a letter: ['wa']"),
        ("words", {"others": frozenset("pqr")}, "knows 12 of 15"),
        ("quantities", {"months": {"mwezi": 6}}, "no month for 1, 2, 3, 4, 5, 7"),
        ("quantities", {"weekdays": {}}, "no weekday for 1"),
        ("quantities", {"numerals": {"po": 1}}, "no way to say 2"),
        ("quantities", {"hundreds": {}}, "no way to say 100"),
        ("quantities", {"units": {"mita": "m"}}, "no unit for km"),
        ("quantities", {"currencies": {"dola": "USD"}}, "no currency for EUR"),
        ("quantities", {"bounds": {"zaidi ya": ">"}}, "no bound for <"),
        ("quantities", {"decimal": "'"}, "another decimal sign"),
        ("quantities", {"labels": {"deka": 1}.keys()}, ""),
    ],
)
def test_faults_are_found(facet: str, facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed(facet, **facts)
    assert said in found
    assert bool(said) == bool(found)


def test_fields_are_found_in_whichever_part_they_stand(toy_language: Language) -> None:
    facts = toy_language.sentences
    assert ("abbreviations.titles", facts.abbreviations.titles, True) in list(list_fields(facts))
    assert ("elided", facts.elided, False) in list(list_fields(facts))
    assert get_field(facts, "strong_starters") is facts.openings.strong_starters
    changed = replace_field(facts, "leads", frozenset({"ko"}))
    assert get_field(changed, "leads") == {"ko"}
    assert get_field(facts, "leads") == {"wa", "lo"}
    with pytest.raises(LookupError):
        get_field(facts, "nothing")
    with pytest.raises(LookupError):
        replace_field(facts, "nothing", 1)


def test_a_catalogue_may_be_incomplete_but_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "halfway").mkdir()
    (tmp_path / "halfway" / "__init__.py").write_text("")
    source = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8"\n\n'
    source += 'msgid "error"\nmsgstr "kosa"\n\nmsgid "warning"\nmsgstr ""\n'
    (tmp_path / "halfway" / "messages.po").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    language = Language("xx", "Toy", "halfway")
    assert list_untranslated(language) == ["warning"]
    assert find_gaps(language, "messages") == ["messages: messages.po is not compiled"]
    (tmp_path / "halfway" / "messages.mo").write_bytes(b"")
    assert find_gaps(language, "messages") == []


def test_a_language_without_a_catalogue_lacks_none(toy_language: Language) -> None:
    assert list_untranslated(toy_language) == []
