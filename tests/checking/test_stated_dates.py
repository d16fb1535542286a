from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker import pipeline
from checker.checking.context import Context
from checker.checking.stated_dates import find_stated_dates
from checker.settings import Settings


def read(folder: Path, text: str, name: str = "a.en.md") -> dict[str, date]:
    (folder / name).write_text(text, encoding="utf-8")
    article = pipeline.understand([folder / name], Settings()).articles[0]
    return {key: one.day for key, one in find_stated_dates(Context(article, Settings())).items()}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Last updated: 3 May 2024", date(2024, 5, 3)),
        ("These rules are effective as of 1 June 2023.", date(2023, 6, 1)),
        ("Version of May 2022", date(2022, 5, 1)),
    ],
)
def test_the_words_before_a_date_say_what_it_is(tmp_path: Path, text: str, day: date) -> None:
    assert read(tmp_path, f"# The rules of the pool\n\n{text}\n\nEveryone takes a shower.\n") == {"en": day}


@pytest.mark.parametrize(
    "text",
    [
        "The pool was opened on 3 May 2024.",
        "Last updated by the warden, who has kept the list since the pool opened on 3 May 2024.",
        "Last updated: yesterday.",
        "Effective from 1 June 2023.\n\nEffective from 1 June 2024.",
    ],
)
def test_other_dates_and_several_say_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, f"# The rules of the pool\n\n{text}\n\nEveryone takes a shower.\n") == {}


def test_a_field_before_the_page_says_it_exactly_there(tmp_path: Path) -> None:
    text = "---\ntitle: Rules\nlast_modified: '2023-04-05'\n---\n\nEveryone takes a shower before they swim.\n"
    (tmp_path / "a.en.md").write_text(text, encoding="utf-8")
    article = pipeline.understand([tmp_path / "a.en.md"], Settings()).articles[0]
    (found,) = find_stated_dates(Context(article, Settings())).values()
    assert found.day == date(2023, 4, 5)
    assert text[found.place.start : found.place.end] == found.place.text == "2023-04-05"
    assert (found.place.line, found.place.column) == (3, 17)
