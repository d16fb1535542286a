"""The report in a terminal: file by file what is wrong, and both sides beneath each other with the characters marked.

Marks are carets, never colour alone. Colour and links are added only where they are asked for; the layout is the same
without.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice

from checker.messages import _
from checker.model import Finding, Location, Report
from checker.reporting.disagreement import state_sides
from checker.reporting.labels import name_severity, name_state
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import describe_more_places, make_visible, quote_key
from checker.reporting.printable import make_printable
from checker.reporting.quality_score import describe_score
from checker.reporting.summary import join_parts, make_headline
from checker.reporting.terminal_columns import cut_excerpt
from checker.reporting.terminal_links import make_link
from checker.sentence_index import Passages

OPTIONS = ("color", "width", "base", "explanations", "links", "quiet")
MOST_SIDES = 4
"""Places of a finding that are shown; how many more there are is said. A guess."""
NARROWEST = 40
"""Columns that the report takes at least, however narrow the terminal is. A guess."""
MOST_LINES = 1_000
"""Lines of one message, so that a broken one ends. A guess, far above any."""
INDENT = "    "
"""What is said of a finding stands further in than where it is."""
STYLES = {"error": "1;31", "warning": "1;33", "info": "1;36", "dim": "2", "bold": "1", "mark": "1;31"}


def render(
    report: Report,
    *,
    color: bool = False,
    width: int = 80,
    base: str = "",
    explanations: Mapping[str, Sequence[str]] | None = None,
    links: str = "",
    quiet: bool = False,
) -> str:
    """The report as plain lines of at most ``width`` columns (a long path or word may be longer).

    ``explanations`` are more lines on a finding, by its fingerprint. ``links`` is the address that places lead to, with
    ``{path}``, ``{line}`` and ``{column}``; empty for none. ``quiet`` leaves out the notes and what was compared.
    """
    pieces = render_pieces(
        report, color=color, width=width, base=base, explanations=explanations, links=links, quiet=quiet
    )
    return "".join(pieces)


def render_pieces(
    report: Report,
    *,
    color: bool = False,
    width: int = 80,
    base: str = "",
    explanations: Mapping[str, Sequence[str]] | None = None,
    links: str = "",
    quiet: bool = False,
) -> Iterator[str]:
    """The same line by line."""
    page = _Page(report, color, max(NARROWEST, width), base)
    page.explanations = explanations or {}
    page.links, page.quiet = links, quiet
    return (f"{line}\n" for line in page.format_page())


class _Page:
    def __init__(self, report: Report, color: bool, width: int, base: str) -> None:
        self.report = report
        self.color = color
        self.width = width
        self.base = base
        self.passages = Passages(report.articles)
        self.explanations: Mapping[str, Sequence[str]] = {}
        self.links = ""
        self.quiet = False

    def style_text(self, text: str, name: str) -> str:
        return f"\x1b[{STYLES[name]}m{text}\x1b[0m" if self.color and text else text

    def link_text(self, text: str, place: Location, *, whole: bool = False) -> str:
        """The text as a link to a place, or to its file as a ``whole``, where there are links."""
        line, column = (1, 1) if whole or place.part else (place.line, place.column)
        return make_link(text, place.path, line, column, self.links) if self.links else text

    def format_page(self) -> Iterator[str]:
        yield from self.format_by_file(self.report.findings)
        if self.quiet:
            return
        if self.report.notes:
            yield self.style_text(_("Notes"), "bold")
            yield from self.format_by_file(self.report.notes)
        if self.report.problems:
            yield self.style_text(_("Not checked, because they can't be read"), "bold")
            for problem in self.report.problems:
                yield f"  {make_printable(problem)}"  # not wrapped: a path that is broken can't be copied
            yield ""
        yield from self.format_footer()

    def format_by_file(self, findings: Iterable[Finding]) -> Iterator[str]:
        """The findings below the names of their files, which stand in a line of their own."""
        for path, found in groupby(findings, choose_heading):
            own = list(islice(found, 1))
            place = own[0].locations[0] if own[0].locations else None
            name = self.style_text(make_printable(shorten_path(path, self.base)), "bold")
            yield self.link_text(name, place, whole=True) if place else name
            for finding in chain(own, found):
                if finding.severity == "info":
                    yield from self.format_note(finding)
                else:
                    yield from self.format_finding(finding)
                    yield ""
            if own[0].severity == "info":
                yield ""

    def format_footer(self) -> Iterator[str]:
        report = self.report
        yield self.style_text(make_headline(report), "bold")
        yield from self.wrap_text(score) if (score := describe_score(report)) else ()
        if report.checked:
            yield from self.wrap_text(
                _("Checked: {what}").format(what=join_parts(list(map(make_printable, report.checked))))
            )
        if report.unchecked:
            yield from self.wrap_text(
                _("Not checked: {what}").format(what=", ".join(map(make_printable, report.unchecked)))
            )
        if report.signature:
            yield self.style_text(_("Signature: {signature}").format(signature=make_printable(report.signature)), "dim")

    def format_finding(self, finding: Finding) -> Iterator[str]:
        rule = self.style_text(f"[{finding.rule}]", "dim")
        severity = self.style_text(name_severity(finding.severity), finding.severity)
        state = f" ({name_state(finding.state)})" if finding.state != "open" else ""
        yield f"  {self.describe_spot(finding)}{severity}{state} {rule}"
        yield from self.wrap_text(make_printable(finding.message), INDENT)
        yield from self.format_sides(finding)
        named = state_sides(finding.values)
        if named and not all(make_printable(v.text) in make_printable(finding.message) for v in finding.values):
            yield from self.wrap_text(make_printable(named), f"{INDENT}= ")
        if finding.suggestion:
            yield from self.wrap_text(
                _("suggestion: {text}").format(text=make_printable(make_visible(finding.suggestion))), f"{INDENT}= "
            )
        if finding.ruling:
            yield from self.wrap_text(make_printable(finding.ruling), f"{INDENT}= ")
        yield from self.format_explanation(finding)

    def format_explanation(self, finding: Finding) -> Iterator[str]:
        for line in self.explanations.get(finding.fingerprint, ()):
            yield from self.wrap_text(make_printable(line), f"{INDENT}? ")

    def format_sides(self, finding: Finding) -> Iterator[str]:
        shown = finding.locations[:MOST_SIDES]
        labels = [f"{place.language or '':2} {place.line:>4}" for place in shown]
        margin = max(map(len, labels), default=0)
        path = shown[0].path if shown else ""
        for label, place in zip(labels, shown, strict=True):
            if place.path != path:
                path = place.path
                yield f"{INDENT}{' ' * margin}-> {self.style_text(make_printable(self.describe_place(place)), 'dim')}"
            yield from self.format_side(label.ljust(margin), place, place is shown[0])
        left = len(finding.locations) - len(shown)
        if left:
            yield INDENT + " " * margin + " " + describe_more_places(left)

    def format_side(self, label: str, place: Location, faulty: bool) -> Iterator[str]:
        passage = self.passages.find_passage(place)
        whole = passage.whole
        gutter = ">" if whole and faulty else "|"
        room = self.width - len(INDENT) - len(label) - 3
        for number, line in enumerate(cut_excerpt(passage.text, passage.start, passage.end, room, carets=not whole)):
            head = label if number == 0 else " " * len(label)
            if line.marks:
                yield f"{INDENT}{head} {gutter} {self.paint_columns(line.text, line.columns)}"
                yield f"{INDENT}{' ' * len(label)} {gutter} {self.style_text(line.marks, 'mark')}"
            else:
                yield f"{INDENT}{head} {gutter} {line.text}"

    def paint_columns(self, text: str, columns: tuple[int, int]) -> str:
        start, end = columns
        return text[:start] + self.style_text(text[start:end], "bold") + text[end:]

    def format_note(self, note: Finding) -> Iterator[str]:
        spot = self.describe_spot(note, linked=False)
        lines = self.wrap_text(f"{spot}{make_printable(note.message)} [{note.rule}]", "  ", INDENT)
        place = note.locations[0] if note.locations and self.links else None
        for number, line in enumerate(lines):
            shown = place is not None and number == 0 and line.startswith(f"  {spot.rstrip()}")
            yield f"  {self.describe_spot(note)}{line[len(spot) + 2 :]}" if shown else line
        yield from self.format_explanation(note)

    def describe_spot(self, finding: Finding, *, linked: bool = True) -> str:
        """Where in its file a finding is, and the key of the unit it is about, with a space behind; else nothing."""
        place = finding.locations[0] if finding.locations else None
        unit = f"{make_printable(quote_key(finding.unit))} " if finding.unit else ""
        if place is None:
            return unit
        spot = f"{place.line}:{place.column}"
        part = f" ({make_printable(place.part)})" if place.part else ""
        return f"{self.link_text(spot, place) if linked else spot}{part} {unit}"

    def describe_place(self, place: Location) -> str:
        part = f" ({place.part})" if place.part else ""
        return f"{shorten_path(place.path, self.base)}:{place.line}:{place.column}{part}"

    def wrap_text(self, text: str, indent: str = "", following: str | None = None) -> Iterator[str]:
        yield from wrap_lines(text, self.width, indent, following)


def choose_heading(finding: Finding) -> str:
    """The file that a finding is shown below; of one without a place its article."""
    return finding.locations[0].path if finding.locations else finding.article


def wrap_lines(text: str, width: int, indent: str = "", following: str | None = None) -> Iterator[str]:
    """The text in lines of at most ``width`` columns; all but the first are set in, by ``following`` if it is given."""
    if following is None:
        following = " " * (len(indent) if indent else 2)
    for number, line in enumerate(cut_excerpt(text, 0, 0, width - len(following), most=MOST_LINES, carets=False)):
        yield (indent if number == 0 else following) + line.text
