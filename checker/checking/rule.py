"""What a rule is: an id, a category, a severity, a docstring that people read, and a function that yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checker.memo import build_once
from checker.messages import _
from checker.model import Finding, Fix, Identity, Location, RuleInfo, Severity, Side, Value
from checker.reporting.labels import name_section

if TYPE_CHECKING:
    from checker.checking.context import Context

SECTIONS = ("What", "Why", "Wrong", "Right")

BY_SIDES = Identity()


@build_once
def _split_sections(doc: str) -> dict[str, str]:
    """The sections of a rule's docstring by name, each on one line."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in doc.splitlines()[1:]:
        name, colon, rest = line.partition(":")
        text = line
        if colon and name in SECTIONS:
            current = found.setdefault(name, [])
            text = rest
        if current is not None:
            current.append(text.strip())
    return {name: " ".join(" ".join(lines).split()) for name, lines in found.items()}


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what identifies it, and the function that looks at an article and yields findings.

    ``doc`` is the docstring of the rule's file: a summary line, then the sections What, Why, Wrong and Right.
    ``identity`` says what its findings are known again by.
    """

    id: str
    category: str
    mqm: str
    severity: Severity
    doc: str
    check: Callable[[Rule, Context], Iterator[Finding]] = field(repr=False)
    identity: Identity = field(default=BY_SIDES)

    @property
    def summary(self) -> str:
        """The first line of the docstring, in the language of the messages."""
        return _(self.doc.strip().partition("\n")[0])

    def get_sections(self) -> dict[str, str]:
        """The docstring's sections by name, in the language of the messages. Raises ``ValueError`` where one lacks."""
        return {name: _(text) for name, text in self._require_sections().items()}

    def write_help(self) -> str:
        """The sections with their headings, one a line, in the language of the messages."""
        line = _("{name}: {text}")
        return "\n".join(line.format(name=name_section(name), text=text) for name, text in self.get_sections().items())

    def list_texts(self) -> list[str]:
        """What of the docstring people read, as it stands in the file: what a translator translates."""
        return [self.doc.strip().partition("\n")[0], *self._require_sections().values()]

    def _require_sections(self) -> dict[str, str]:
        found = _split_sections(self.doc)
        missing = [name for name in SECTIONS if not found.get(name)]
        if missing:
            raise ValueError(f"rule {self.id}: the docstring lacks {', '.join(missing)}")
        return dict(found)

    def describe(self, severity: Severity | None = None) -> RuleInfo:
        """The rule as a report names it."""
        text = f"{self.summary}\n\n{self.write_help()}"
        return RuleInfo(self.id, self.category, self.mqm, severity or self.severity, self.summary, text)

    def report(
        self,
        message: str,
        locations: Sequence[Location],
        *,
        severity: Severity | None = None,
        values: Sequence[Value] = (),
        suggestion: str | None = None,
        fix: Fix | None = None,
        unit: str | None = None,
        sides: Sequence[Side] = (),
    ) -> Finding:
        """A finding of this rule. ``locations[0]`` is where the fault is; ``sides`` are what disagrees (`Identity`)."""
        return Finding(
            rule=self.id,
            category=self.category,
            mqm=self.mqm,
            severity=severity or self.severity,
            message=message,
            locations=tuple(locations),
            values=tuple(values),
            suggestion=suggestion,
            unit=unit,
            fix=fix,
            identity=replace(self.identity, sides=tuple(sides)) if sides else self.identity,
        )
