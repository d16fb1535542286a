"""Whether places are links, by what the terminal says of itself."""

from __future__ import annotations

import pytest

from checker.cli.hyperlinks import choose_links
from checker.model import SettingsError

VARIABLES = (
    "FORCE_HYPERLINK",
    "TERM_PROGRAM",
    "VTE_VERSION",
    "TMUX",
    "WT_SESSION",
    "KITTY_WINDOW_ID",
    "KONSOLE_VERSION",
)


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, "KONSOLE_VERSION", "DOMTERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize(
    ("known", "links"),
    [
        ({}, ""),
        ({"VTE_VERSION": "6800"}, "file"),
        ({"VTE_VERSION": "4600"}, ""),
        ({"VTE_VERSION": "new"}, ""),
        ({"TERM_PROGRAM": "vscode"}, "file"),
        ({"TERM_PROGRAM": "Apple_Terminal"}, ""),
        ({"TERM": "xterm-kitty"}, "file"),
        ({"WT_SESSION": "1"}, "file"),
        ({"FORCE_HYPERLINK": "1"}, "file"),
        ({"TERM_PROGRAM": "vscode", "FORCE_HYPERLINK": "0"}, ""),
        ({"TERM_PROGRAM": "vscode", "NO_COLOR": "1"}, ""),
        ({"TERM_PROGRAM": "vscode", "TERM": "dumb"}, ""),
        ({"FORCE_HYPERLINK": "1", "TERM": "dumb"}, ""),
        ({"VTE_VERSION": "6800", "TMUX": "/tmp/tmux"}, ""),
    ],
)
def test_a_terminal_that_shows_links_has_them(
    known: dict[str, str], links: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in known.items():
        monkeypatch.setenv(name, value)
    assert choose_links("auto", person=True) == links
    assert choose_links("auto", person=False) == ""
    assert choose_links("never", person=True) == ""


def test_what_is_asked_for_is_taken_but_not_into_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_links("vscode", person=True) == "vscode"
    assert choose_links("my://{path}", person=True) == "my://{path}"
    assert choose_links("vscode", person=False) == ""
    monkeypatch.setenv("NO_COLOR", "1")
    assert choose_links("vscode", person=True) == ""
    with pytest.raises(SettingsError, match="--links somewhere: one of auto, never, file"):
        choose_links("somewhere", person=True)
