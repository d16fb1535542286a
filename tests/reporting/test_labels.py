"""The tool's own vocabulary as people read it: every word of the model has a label in every catalogue."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest

from checker import languages, messages
from checker.checking.rule import SECTIONS
from checker.model import Layout, Severity, State
from checker.reporting import labels

KINDS: list[tuple[Callable[[str], str], tuple[str, ...]]] = [
    (labels.name_severity, get_args(Severity)),
    (labels.name_state, get_args(State)),
    (labels.name_relation, ("aligned", "moved", "alone")),
    (labels.name_layout, get_args(Layout)),
    (labels.name_section, tuple(SECTIONS)),
]


@pytest.mark.parametrize(("name", "words"), KINDS)
def test_every_word_has_its_own_label(name: Callable[[str], str], words: tuple[str, ...]) -> None:
    assert words
    assert len({name(word) for word in words}) == len(words)
    messages.use_catalogue("de", languages.get("de").catalogue)
    spoken = [name(word) for word in words]
    assert len(set(spoken)) == len(words)
    assert all(said and said not in words for said in spoken)


@pytest.mark.parametrize("name", [name for name, _words in KINDS])
def test_a_word_that_is_not_known_stays(name: Callable[[str], str]) -> None:
    assert name("unheard-of") == "unheard-of"
