from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.path_tags import list_path_readings


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("a.fr.md", ("a.md", "fr", True)),
        ("fr/a.md", ("a.md", "fr", True)),
        ("x/fr/y/a.md", ("x/y/a.md", "fr", True)),
        ("a_fr.md", ("a.md", "fr", False)),
        ("fr-a.md", ("a.md", "fr", False)),
        ("fr.json", (".json", "fr", True)),
        ("a.html.fr", ("a.html", "fr", True)),
        ("guide-fr/a.html", ("guide/a.html", "fr", False)),
        ("de/page.de.html", ("page.html", "de", True)),
        ("x\\fr\\a.md", ("x/a.md", "fr", True)),
    ],
)
def test_where_a_tag_may_stand(path: str, reading: tuple[str, str, bool]) -> None:
    assert reading in list(list_path_readings(path))


@given(st.text("ab./-_ ", max_size=12))
def test_without_a_tag_there_is_no_reading(path: str) -> None:
    assert list(list_path_readings(path)) == []
