"""Settings as TOML: what is written is read back as it was."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from checker.settings import Settings, load_settings
from checker.settings_file import format_value, write_commented_file

VALUES = st.recursive(
    st.text() | st.integers(-(2**40), 2**40) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(VALUES)
def test_values_are_read_back(value: Any) -> None:
    assert tomllib.loads(f"x = {format_value(value)}")["x"] == value


def test_the_commented_file_sets_what_is_found_and_holds_every_key_as_it_may_stand(tmp_path: Path) -> None:
    text = write_commented_file({"de": 4, "fr": 3, "en": 1}, 4, ("de", "fr"))
    assert "de (4), fr (3), en (1)" in text
    file = tmp_path / "checker.toml"
    file.write_text(text, encoding="utf-8")
    assert load_settings(tmp_path) == Settings(languages=("de", "fr"), base=str(tmp_path))
    lines = [line.removeprefix("# ") if " = " in line else line for line in text.splitlines()]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert load_settings(tmp_path).layout == "content/{lang}/{path}"


def test_where_nothing_is_found_nothing_is_set() -> None:
    assert tomllib.loads(write_commented_file({}, 0, ())) == {}
