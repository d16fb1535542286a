"""Decisions at other signs than a single full stop."""

from __future__ import annotations

import pytest

from checker.segmentation.decision import EndDecisions
from checker.segmentation.sentence_evidence import get_evidence


def decide(text: str, language: str = "en") -> EndDecisions:
    return EndDecisions(text, get_evidence(language))


@pytest.mark.parametrize(
    ("text", "closers", "ends"),
    [
        ("Why? Nobody knew.", "", True),
        ("Why? nobody knew.", "", False),
        ("“Why?” Mary asked.", "”", False),
        ("“Why?” The town asked.", "”", True),
        ("“Why?” asked Mary.", "”", False),
        ("Why? – Nobody knew.", "", True),
        ("Why? – nobody knew.", "", False),
        ("Why? ,", "", False),
        ("why? nobody knew.", "", True),
    ],
)
def test_strong_stops(text: str, closers: str, ends: bool) -> None:
    at = text.index("?")
    word = at + 1 + len(closers) + 1
    assert decide(text).is_end_at_strong_stop(0, at, closers, word) is ends


def test_dots_at_the_beginning_end_nothing() -> None:
    assert not decide("... And so on").is_end_at_strong_stop(0, 0, "", 4)


@pytest.mark.parametrize(
    ("text", "item", "ends"),
    [
        ("First; - second", "- ", True),
        ("First; The second", "T", True),
        ("First; Second", "S", False),
        ("First; second", "s", False),
        ("We saw the — The end", "T", True),
        ("London — The end", "T", False),
        ("We saw the— The end", "T", False),
    ],
)
def test_semicolons_and_dashes(text: str, item: str, ends: bool) -> None:
    at = next(place for place, sign in enumerate(text) if sign in ";—")
    assert decide(text).is_end_at_break(0, at, item, at + 2) is ends


def test_smileys() -> None:
    assert decide("Great :) We").is_end_at_smiley("W")
    assert not decide("Great :) we").is_end_at_smiley("w")
    assert decide("that was nice. we should talk. great :) we").is_end_at_smiley("w")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Opening hours The shop opens", True),
        ("We think that The shop opens", False),
        ("Opening hours, The shop opens", False),
        ("3.2 The shop opens", False),
        ("In The Hague", False),
    ],
)
def test_headings(text: str, ends: bool) -> None:
    following = text.index("The ")
    assert decide(text).is_end_of_heading(following - 1, following) is ends


def test_a_word_directly_after_a_stop() -> None:
    assert decide("nice.The bed").is_end_without_space(5)
    assert not decide("node.Javascript runs").is_end_without_space(5)
    assert not decide("a.The b").is_end_without_space(2)


def test_a_boundary_moves_behind_what_belongs_to_the_sentence_before() -> None:
    assert decide("in most states. 7 The others").move_boundary(0, 15, 16, "") == (18, 18)
    assert decide("in most states. 7 women").move_boundary(0, 15, 16, "") == (15, 16)
    quoted = 'Il dit : " Viens. " Puis'
    assert decide(quoted, "fr").move_boundary(0, 17, 18, '" ') == (19, 20)
    assert decide('Viens. " Puis', "fr").move_boundary(0, 6, 7, '" ') == (6, 7)
