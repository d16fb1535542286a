from __future__ import annotations

import pytest

from checker.model import SettingsError
from checker.reading.path_layouts import compile_layout, find_original


@pytest.mark.parametrize(
    ("layout", "path", "language"),
    [
        ("content/{lang}/{path}", "content/fr-CH/x/y.md", "fr-CH"),
        ("content/{lang}/{path}", "site/content/fr/x.md", "fr"),
        ("{name}/{name}.{lang}.md", "a/a.de.md", "de"),
        ("{name}/{name}.{lang}.md", "a/b.de.md", None),
        ("**/{lang}.*", "a/b/de.yml", "de"),
        ("docs/*.{lang}.md", "docs/x/a.de.md", None),
        ("a+b/{lang}/{path}", "aab/de/x.md", None),
    ],
)
def test_fields_and_stars(layout: str, path: str, language: str | None) -> None:
    match = compile_layout(layout).search(path)
    assert (match["lang"] if match else None) == language


def test_a_layout_must_say_where_the_language_is() -> None:
    with pytest.raises(SettingsError, match="lang"):
        compile_layout("content/{path}")


def test_the_original_of_a_translation_that_is_kept_far_away() -> None:
    assert find_original("site/i18n/fr/docusaurus-plugin-content-blog/a/b.md") == ("fr", "site/blog/a/b.md")
    assert find_original("i18n/fr/docusaurus-plugin-content-docs/version-1.2/c.md") == (
        "fr",
        "versioned_docs/version-1.2/c.md",
    )
    assert find_original("i18n/fr.json") is None
    assert find_original("blog/a.md") is None
