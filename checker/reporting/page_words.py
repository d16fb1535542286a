"""The words that the page's script shows, so that they are translated with all the others."""

from __future__ import annotations

from checker.messages import _


def list_script_words() -> dict[str, str]:
    """Key to text; ``{n}`` and the like are filled in by the script."""
    return {
        "accept": _("Accept"),
        "accept_title": _("It is a fault (a)"),
        "reject": _("Reject"),
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
        "accept_all": _("Accept all of this rule here"),
        "reject_all": _("Reject all of this rule here"),
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
        "state_open": _("open"),
        "state_accepted": _("accepted"),
        "state_rejected": _("rejected"),
        "state_stale": _("stale: ruled on before the text changed"),
        "state_baselined": _("in the baseline"),
        "state_suppressed": _("suppressed in the text"),
    }
