"""Whether places are links: where the terminal is known to show them, unless it is said otherwise.

``FORCE_HYPERLINK`` is what other programs look at (https://github.com/zkat/supports-hyperlinks); piped, with
``NO_COLOR`` or with ``TERM=dumb`` there are none.
"""

from __future__ import annotations

import os

from checker.cli.printing import is_dumb
from checker.messages import _
from checker.model import SettingsError
from checker.reporting.terminal_links import SHAPES

PROGRAMS = frozenset(("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal"))
"""Values of ``TERM_PROGRAM`` of terminals that show links."""
TERMS = frozenset(("xterm-kitty", "xterm-ghostty", "wezterm"))
"""Values of ``TERM`` of such terminals."""
SIGNS = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM")
"""Variables that only terminals set that show links."""
OLDEST_VTE = 5_000
"""The version from which on the terminals of GNOME and its kin show links (0.50)."""


def choose_links(asked: str, *, person: bool) -> str:
    """The shape of links, empty for none; ``asked`` is ``auto``, ``never``, a name, or an address with ``{path}``.

    Raises `SettingsError` for anything else.
    """
    if asked == "never":
        return ""
    if asked != "auto" and asked not in SHAPES and "{path}" not in asked:
        names = ", ".join(("auto", "never", *SHAPES))
        line = _("--links {asked}: one of {names}, or an address with {field}")
        raise SettingsError(line.format(asked=asked, names=names, field="{path}"))
    if not person or is_dumb() or os.environ.get("NO_COLOR"):
        return ""
    if asked != "auto":
        return asked
    return "file" if _shows_links() else ""


def _shows_links() -> bool:
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    if os.environ.get("TMUX") or os.environ.get("TERM", "").startswith(("screen", "tmux")):
        return False
    version = os.environ.get("VTE_VERSION", "")
    recent = version.isascii() and version.isdecimal() and int(version) >= OLDEST_VTE
    named = os.environ.get("TERM_PROGRAM") in PROGRAMS or os.environ.get("TERM") in TERMS
    return recent or named or any(os.environ.get(name) for name in SIGNS)
