from __future__ import annotations

import pytest

from checker.references.address import are_one_page, are_one_site, are_sister_sites, find_edition, read_address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/fr/aide", "http://www.example.org/aide/"),
        ("https://fr.example.org/a", "https://de.example.org/a"),
        ("https://example.org/fr-CH/a.html", "https://example.org/de_CH/a"),
        ("https://example.org/a?lang=fr&id=3", "https://example.org/a?id=3&lang=de"),
        ("https://example.org/a?utm_source=x", "https://example.org/a#teil"),
        ("https://example.org/intro_fr.stm", "https://example.org/intro_de.stm"),
        ("/french/a/", "/german/a/index.html"),
        ("{% link fr/news/a.md %}", "{%link de/news/a.md %}"),
        ('{{< ref "/fr/a" >}}', '{{< ref "/de/a" >}}'),
        ("https://example.fr/a", "https://example.com/a"),
        ("https://example.org/x/a/", "/fr/x/a"),
        ("mailto:A@example.org?subject=x", "mailto:a@example.org"),
    ],
)
def test_one_page_in_two_editions(one: str, other: str) -> None:
    assert are_one_page(read_address(one), read_address(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.com/a"),
        ("https://example.org/a?id=3", "https://example.org/a?id=4"),
        ("https://example.org/a", "/x/a"),
        ("https://example.org/", "/fr/"),
        ("#a", "https://example.org/a"),
        ("mailto:a@example.org", "mailto:b@example.org"),
    ],
)
def test_two_pages(one: str, other: str) -> None:
    assert not are_one_page(read_address(one), read_address(other))


def test_a_relative_link_is_the_same_from_folders_of_languages() -> None:
    one, other = read_address("../a.md", "site/fr/x"), read_address("../a.md", "site/de/x")
    assert one == other
    assert not one.editions
    assert read_address("../fr/a.md", "site/de/x").editions == {"fr"}
    assert are_one_page(read_address("/x/a"), read_address("a.md", "content/fr/x"))


def test_kinds_and_editions() -> None:
    kinds = [read_address(one).kind for one in ("#a", "mailto:a@b.org", "tel:+49 30 1", "javascript:x()", "www.b.org")]
    assert kinds == ["anchor", "email", "telephone", "other", "page"]
    assert read_address("tel:+49 (30) 1").path == ("+49301",)
    assert read_address("https://de.wikipedia.org/wiki/Haus").editions == {"de"}
    assert read_address("https://example.org/haus.de.html").editions == {"de"}
    assert not read_address("https://example.org/le-pays-de-galles.html").editions


def test_names_of_editions() -> None:
    assert [find_edition(word) for word in ("fr", "FR-ch", "German", "es", "de-plus", "")] == [
        "fr", "fr", "de", None, None, None,
    ]  # fmt: skip


def test_one_site_in_two_countries() -> None:
    assert are_one_site("example.org", "example.org")
    assert are_one_site("example.fr", "example.com")
    assert not are_one_site("example.org", "example.com")
    assert not are_one_site("", "com")
    assert not are_one_site("example.org", "example.or")


def test_hosts_of_one_owner() -> None:
    assert are_sister_sites("hilfe.example.org", "aide.example.org")
    assert not are_sister_sites("example.org", "beispiel.org")
    assert not are_sister_sites("aide.example.org", "aide.example.org")
    assert not are_sister_sites("a.b.example.org", "a.example.org")
