"""The words of the tool's own vocabulary as people read them: severities, states, relations, layouts, sections.

In settings, on the command line and in formats that machines read, these words stay as they are.
"""

from __future__ import annotations

from checker.messages import _


def name_severity(severity: str) -> str:
    """A severity in the language of the messages."""
    return {"error": _("error"), "warning": _("warning"), "info": _("note")}.get(severity, severity)


def name_state(state: str) -> str:
    """A finding's state in the language of the messages."""
    words = {
        "open": _("open"),
        "accepted": _("accepted"),
        "rejected": _("rejected"),
        "stale": _("stale"),
        "baselined": _("in the baseline"),
        "suppressed": _("suppressed"),
    }
    return words.get(state, state)


def name_relation(relation: str) -> str:
    """How the sentences of a row belong together."""
    return {"aligned": _("aligned"), "moved": _("moved"), "alone": _("alone")}.get(relation, relation)


def name_layout(layout: str) -> str:
    """How the versions of an article are laid out in its files."""
    words = {
        "files": _("files"),
        "blocks": _("blocks"),
        "interleaved": _("interleaved"),
        "residue": _("residue"),
        "single": _("single"),
        "units": _("units"),
    }
    return words.get(layout, layout)


def name_section(section: str) -> str:
    """The heading of a section of a rule's description."""
    return {"What": _("What"), "Why": _("Why"), "Wrong": _("Wrong"), "Right": _("Right")}.get(section, section)
