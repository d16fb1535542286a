"""How reports name files."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from checker.reporting.paths import make_uri, shorten_path


def test_what_lies_below_the_base_is_named_from_it() -> None:
    assert shorten_path("/desk/news/a.fr.txt", "/desk") == "news/a.fr.txt"
    assert shorten_path("/desk/news/a.fr.txt") == "/desk/news/a.fr.txt"
    assert shorten_path("/other/a.fr.txt", "/desk") == "/other/a.fr.txt"
    assert shorten_path("-", "/desk") == "-"


def test_references_are_relative_and_escaped(tmp_path: Path) -> None:
    assert make_uri(str(tmp_path / "été 1.txt"), str(tmp_path)) == "%C3%A9t%C3%A9%201.txt"
    assert make_uri(str(tmp_path / "x.txt"), str(tmp_path / "below")) == "../x.txt"


@given(st.text(alphabet=st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_a_reference_leads_back_to_the_file(name: str) -> None:
    if name in (".", ".."):
        return
    uri = make_uri(f"/desk/{name}", "/desk")
    assert uri.isascii()
    assert unquote(uri) == name
