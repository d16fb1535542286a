"""What a report shows of itself to a program or a notebook: rooms above render it, and are loaded when it is asked."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class ReportViews:
    """The views of a `checker.model.Report`, which is what ``self`` is."""

    def to_dict(self, *, rows: bool = False, base: str = "") -> dict[str, Any]:
        """The report as the JSON report has it: lists, dictionaries, texts and numbers.

        ``rows`` has all aligned sentences in it; paths are relative to ``base``, if one is given.
        """
        found: dict[str, Any] = import_module("checker.reporting.json_report").convert_to_dict(
            self, base=base, rows=rows
        )
        return found

    def to_dataframe(self, library: str | None = None) -> Any:
        """The findings and notes as a data frame, one a row, of pandas or polars: the first of them that is installed.

        Raises ``ImportError`` where neither is, or not the ``library`` that was asked for.
        """
        return import_module("checker.reporting.data_frame").make_data_frame(self, library)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        shown: str = import_module("checker.reporting.notebook").render_for_notebook(self)
        return shown

    def __repr__(self) -> str:
        counts = import_module("checker.reporting.summary").count_findings(self)
        said = ", ".join(f"{count} {name}" for name, count in counts.items())
        return f"<Report: {said}; articles: {len(self.articles)}>"  # type: ignore[attr-defined]
