from __future__ import annotations

from importlib import import_module
from inspect import signature

import pytest

from checker.reading.file_format import ROLES, Format
from checker.reading.registry import FORMATS


def test_an_article_is_the_usual_role() -> None:
    known = Format("a", "b.c", (".d",))
    assert (known.role, known.kind) == ("document", "text")
    assert known.role in ROLES


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_every_format_keeps_what_the_type_says(known: Format) -> None:
    assert known.role in ROLES
    assert known.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in known.suffixes)
    assert list(signature(import_module(known.module).read).parameters) == ["source"]
