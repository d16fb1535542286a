"""What is looked at beside the files of an article is listed once in a run, and noted."""

from __future__ import annotations

from checker.outside_looks import Look, list_once, look_once, note_look, note_looks


def test_a_listing_is_made_once_in_a_run() -> None:
    made: list[str] = []

    def make() -> frozenset[str]:
        made.append("x")
        return frozenset(("help",))

    with look_once():
        for _time in range(2):
            assert list_once("site", "fr", make) == frozenset(("help",))
        with look_once():
            list_once("site", "fr", make)
        assert len(made) == 1
        list_once("site", "de", make)
        assert len(made) == 2
    list_once("site", "fr", make)
    assert len(made) == 3, "the next run"


def test_looks_are_noted() -> None:
    look = Look("site", "fr", "help", found=True)
    note_look(look)
    with note_looks() as looks:
        note_look(look)
        with note_looks() as inner:
            pass
    assert (looks, inner) == ([look], [])
