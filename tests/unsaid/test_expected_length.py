from __future__ import annotations

import pytest

from checker.unsaid.expected_length import Expansions
from checker.unsaid.thresholds import USUAL_TEXT


def test_usual_lengths_before_anything_is_known() -> None:
    expansions = Expansions()
    assert expansions.get("fr", "en") == pytest.approx(1.13)
    assert expansions.get("fr", "en") * expansions.get("en", "fr") == pytest.approx(1)


def test_the_article_tells_how_long_its_translator_is() -> None:
    expansions = Expansions()
    expansions.add("fr", int(98 * USUAL_TEXT * 2), "en", int(98 * USUAL_TEXT))
    assert 1.9 < expansions.get("fr", "en") < 2
    assert expansions.get("de", "en") == pytest.approx(1.12)
