"""The words that the page's script shows, so that they are translated with all the others."""

from __future__ import annotations

from checker.messages import _


def list_script_words() -> dict[str, str]:
    """Key to text; ``{n}`` and the like are filled in by the script."""
    return {
        "accept": _("Confirm"),
        "accept_title": _("It is a fault (a)"),
        "reject": _("False alarm"),
        "reject_title": _("The text is right as it is (r)"),
        "comment": _("Comment"),
        "comment_title": _("Say why (c)"),
        "undo": _("Undo"),
        "undo_title": _("Take the last decision back (u)"),
        "fix": _("Apply"),
        "fix_title": _("Write the suggestion into the file"),
        "glossary": _("Glossary"),
        "glossary_title": _("Add a term, a synonym or a name to the glossary (g)"),
        "added": _("Added to the glossary"),
        "taken_back": _("Taken out of {file} again"),
        "accept_all": _("Confirm all of this rule here"),
        "reject_all": _("All of this rule here are false alarms"),
        "note": _("Comment"),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "shown": _("{n} of {all} shown"),
        "none_shown": _("Nothing matches these filters."),
        "unsaved": _("{n} decisions in this browser"),
        "unsaved_one": _("{n} decision in this browser"),
        "name": _("Your name"),
        "download": _("Download decisions.jsonl"),
        "stored": _("Stored"),
        "failed": _("Not stored: {why}"),
        "changed": _("The article has changed. Save your comment, then load the page again."),
        "none_left": _("Nothing is left to be done here: all of it is settled."),
        "notes": _("{n} notes"),
        "notes_one": _("{n} note"),
        "more": _("{n} more"),
        "others": _("Other languages"),
        **{f"state_{state}": text for state, text in list_state_words().items()},
    }


def list_state_words() -> dict[str, str]:
    """What the page calls the states of a finding."""
    return {
        "open": _("not decided yet"),
        "accepted": _("confirmed"),
        "rejected": _("false alarm"),
        "stale": _("decided before the text changed"),
        "baselined": _("known before: in the baseline"),
        "suppressed": _("suppressed in the text"),
    }
