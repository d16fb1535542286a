"""Full stops: the word before and the word behind decide."""

from __future__ import annotations

import pytest

from checker.segmentation.fullstop import FullStops
from checker.segmentation.sentence_evidence import get_evidence
from checker.segmentation.style import WritingStyle


def is_end(text: str, language: str) -> bool:
    """Whether the stop at ¦ ends its sentence."""
    stop = text.index("¦") - 1
    text = text.replace("¦", "")
    evidence = get_evidence(language)
    at = next(place for place in range(stop + 1, len(text)) if not text[place].isspace())
    return FullStops(text, evidence, WritingStyle(text, evidence.abbreviations)).is_end(0, stop, at)


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("en", "He met Dr.¦ Lee.", False),
        ("en", "He works for Acme Inc.¦ The pay is good.", True),
        ("en", "He works for Acme Inc.¦ Boston pays.", False),
        ("en", "It is open till 5 p.m.¦ Friday.", False),
        ("en", "See p.¦ 9.", False),
        ("en", "See p.¦ IX.", False),
        ("en", "It was by J.¦ Stone.", False),
        ("en", "It was by J.¦ The book.", True),
        ("en", "It was by J.¦ Le Blanc.", False),
        ("en", "It is done.¦ Next.", True),
        ("en", "It is done.¦, next", False),
        ("en", "1.¦ Next.", False),
        ("en", "It was 1998.¦ Next.", True),
        ("en", "By MR.¦ STONE.", False),
        ("fr", "Voir l'art.¦ 12.", False),
        ("fr", "Voir l’art.¦ 12.", False),
        ("fr", "Il parle de jusqu'art.¦ 12.", False),
        ("fr", "Il coûte dix francs environ.¦ à ce prix", True),
        ("en", "Voir l'art.¦ 12.", True),
        ("de", "Wir kommen am 3.¦ Mai.", False),
        ("de", "Er wurde Dritter auf Platz 3.¦ Die Freude war groß.", True),
        ("de", "Wir kommen am .¦ Mai.", True),
        ("de", "Die Hauptstr.¦ 5", False),
        ("de", "Ludwig XIV.¦ Kaiser", False),
        ("fr", "Louis XIV.¦ Son règne.", True),
    ],
)
def test_stops(language: str, text: str, ends: bool) -> None:
    assert is_end(text, language) is ends
