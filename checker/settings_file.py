"""A settings file as people read and write it: values as TOML, and a file of comments to begin with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from checker import languages as registry
from checker.messages import _
from checker.model import SEVERITIES
from checker.settings import Settings


def format_value(value: Any) -> str:
    """A setting's value as TOML has it, on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(format_value, value)) + "]"
    if isinstance(value, Mapping):
        pairs = [f"{_format_string(str(key))} = {format_value(one)}" for key, one in value.items()]
        return "{ " + ", ".join(pairs) + " }" if pairs else "{}"
    return _format_string(value) if isinstance(value, str) else str(value)


def write_commented_file(languages: Mapping[str, int], articles: int, expected: tuple[str, ...]) -> str:
    """The text of a ``checker.toml`` for a tree: what is found there is set, all else stands as a comment.

    ``languages`` are the numbers of articles by language, of ``articles`` in all, ``expected`` those that most have.
    """
    counts = ", ".join(f"{code} ({count})" for code, count in languages.items()) or "–"
    explained = {
        "languages": _("Languages that must be there: a version that is missing is an error. Found here: {found}."),
        "source": _("The language of the original, where an article has it; else it is inferred, and said."),
        "require_comparison": _("Whether a run that compared nothing fails, with exit code 2."),
        "min_confidence": _("How probable, from 0 to 1, a finding must be to be more than a note."),
        "fail_on": _("The least severity that makes the exit code 1, of {known}.").format(known=", ".join(SEVERITIES)),
        "select": _("Rules or categories that run; empty: all. 'checker rules' lists them."),
        "ignore": _("Rules or categories that don't run."),
        "severity": _("Other severities for rules; {off}: not at all.").format(off="off"),
        "keep": _("Words and phrases that are never translated."),
        "keep_files": _("CSV or TBX files with more of them."),
        "glossary": _("The house's words: CSV, TSV, XLSX or TBX files, folders of them, and entries, a table each."),
        "memory": _("Translation memories: TMX files whose translations are held beside yours."),
        "layout": _("Which files are versions of one article, if their names don't tell."),
        "exclude": _("Patterns of paths that are not read in a folder."),
        "overrides": _("Other rules and severities for some paths."),
        "style": _("How texts are set in a country, one style a language: quotation marks, spaces, dashes, dates."),
        "number_format": _("The house style of numbers."),
        "baseline": _("Findings that are accepted for now; 'checker baseline PATH…' writes the file."),
        "decisions": _("What people ruled; read where it exists."),
        "reports": _("Where the pages of runs in a terminal go; else {folder} if it is there, or your cache.").format(
            folder="reports/"
        ),
        "max_bytes": _("The largest file that is read, in bytes."),
        "time_limit": _("Seconds that an article may take for each megabyte it has, and at the least."),
        "memory_limit": _("Megabytes of memory that an article may take."),
    }
    shown = {
        "source": registry.codes()[0],
        "layout": "content/{lang}/{path}",
        "baseline": "checker-baseline.json",
        "reports": "reports",
    }
    set_ = {"languages": expected} if expected else {}
    heading = _("Settings of checker. Articles found here: {n}.").format(n=articles)
    lines = [f"# {heading}", ""]
    for field in fields(Settings):
        if field.name not in explained:
            continue
        key, text = field.name.replace("_", "-"), explained[field.name]
        lines.append("# " + (text.format(found=counts) if field.name == "languages" else text))
        value = set_.get(field.name, shown.get(field.name, getattr(Settings(), field.name)))
        lines += [f"{'' if field.name in set_ else '# '}{key} = {format_value(value)}", ""]
    return "\n".join(lines)


def _format_string(text: str) -> str:
    """A basic string of TOML: JSON's, with DEL escaped, too, and no escapes of halves of characters."""
    written = json.dumps(text.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return written.replace("\x7f", "\\u007f")
