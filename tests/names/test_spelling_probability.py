from __future__ import annotations

from checker.names.spelling_probability import rate_slip


def test_a_third_version_makes_it_surer() -> None:
    features = ["known ----", "edit consonant put in within"]
    assert 0 < rate_slip(features, third=False) < rate_slip(features, third=True) < 1
