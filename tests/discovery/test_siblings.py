"""Which languages an article ought to be in, as its siblings are."""

from __future__ import annotations

from pathlib import Path

from checker.discovery import discover
from checker.discovery.file_groups import FileGroup
from checker.discovery.siblings import find_original_language, find_sibling_languages
from checker.settings import Settings
from tests.discovery.trees import write_tree


def group(name: str, *languages: str | None) -> FileGroup:
    return FileGroup(name, [(f"{name}.{language}.md", language) for language in languages])


def test_what_most_others_have_is_expected() -> None:
    groups = [group("a", "de", "fr"), group("b", "de", "fr"), group("c", "de")]
    assert find_sibling_languages(groups)[2] == ("de", "fr")
    assert find_sibling_languages([*groups, group("d", "de", "en", "fr")])[2] == ("de", "fr")


def test_an_exception_is_no_rule() -> None:
    assert find_sibling_languages([group("a", "de", "fr"), group("b", "de")])[1] == ()
    kinds = [*(group(f"a{n}", "de", "fr") for n in range(5)), *(group(f"b{n}", "en", "fr") for n in range(5))]
    assert all(expected == ("fr",) for expected in find_sibling_languages(kinds))


def test_names_that_do_not_tell_ask_for_nothing_and_nothing_is_asked_of_them() -> None:
    pairs = [group("a", "de", "fr"), group("b", "de", "fr")]
    groups = [*pairs, group("readme", None), FileGroup("x", [("x.de.md", "de")], ambiguous=True)]
    assert find_sibling_languages(groups)[2:] == [(), ()]


def test_in_a_folder(tmp_path: Path) -> None:
    names = ["a.de.md", "a.fr.md", "b.de.md", "b.fr.md", "c.de.md", "c.fr.md", "d.de.md", "README.md"]
    write_tree(tmp_path, *names)
    groups = discover([tmp_path], Settings()).groups
    expected = dict(zip([each.name for each in groups], find_sibling_languages(groups), strict=True))
    assert expected["d"] == ("de", "fr")
    assert expected["README"] == ()


def test_the_originals_are_in_the_language_that_most_articles_have() -> None:
    groups = [group("a", "de", "fr"), group("b", "fr", "en"), group("c", "fr", "de", "en"), group("d", "fr")]
    assert find_original_language(groups) == "fr"
    assert find_original_language([*groups, group("e", "de")]) is None
    assert find_original_language([*groups, *(group(name, "de") for name in "efgh")]) == "de"
    assert find_original_language([*groups, *(group(name, "de", None) for name in "efgh")]) == "fr"
    assert find_original_language([group("a", "de", "fr")]) is None
    assert find_original_language([]) is None
