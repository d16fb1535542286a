"""Reports: one renderer a file, all of them pure functions from a `Report` to a string."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

from checker.messages import _
from checker.model import Report, SettingsError
from checker.reporting.printable import make_showable
from checker.reporting.write import write_report

FORMATS = {
    "text": "terminal",
    "json": "json_report",
    "html": "html_report",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "rdjsonl": "rdjsonl",
    "markdown": "markdown_summary",
}
"""Format name to the module that renders it."""


def render(report: Report, format: str = "text", **options: Any) -> str:  # noqa: A002
    """The report in one of `FORMATS`. Options a renderer does not know are left out.

    Raises `SettingsError` for an unknown format.

    Options: ``base`` (folder that paths are given relative to), ``color`` and ``width`` (text), ``title`` (html).
    """
    module = FORMATS.get(format)
    if module is None:
        raise SettingsError(
            _("unknown report format {name!r}; known: {known}").format(name=format, known=", ".join(FORMATS))
        )
    renderer = import_module(f"checker.reporting.{module}")
    known = {name: value for name, value in options.items() if name in renderer.OPTIONS}
    return make_showable(cast("str", renderer.render(report, **known)), format)


__all__ = ["FORMATS", "render", "write_report"]
