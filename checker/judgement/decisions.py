"""What people ruled: ``decisions.jsonl``, one line a ruling, appended and never changed.

Lines may stand in any order: the latest counts, so the files of two editors are merged by putting their lines
together (``decisions.jsonl merge=union`` in .gitattributes, or ``checker decisions merge``). A ruling belongs to
the texts it was made on. When they have changed it is stale: shown beside the finding, never applied.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from checker.judgement.fingerprint import normalise, path_of, place
from checker.model import Finding, InputError, State
from checker.passages import Passages
from checker.wording import _

VERDICTS: dict[str, State | None] = {"accept": "accepted", "reject": "rejected", "open": "open", "comment": None}
"""Verdict to the state it gives a finding: ``accept`` it is a fault, ``reject`` the text is right, ``open`` undone."""
ALIKE = 0.5
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling on one finding. ``when`` is ISO 8601 in UTC; ``place`` the second key, see `fingerprint.place`."""

    fingerprint: str
    rule: str
    verdict: str
    note: str = ""
    who: str = ""
    when: str = ""
    excerpts: tuple[str, ...] = ()
    place: str = ""
    path: str = ""

    def line(self) -> str:
        """The ruling as a line of the file, without its end."""
        return json.dumps(asdict(self), ensure_ascii=False)


_FIELDS = {field.name for field in fields(Decision)}


def parse(data: Any) -> Decision:
    """A ruling from what JSON gave. Raises ``ValueError`` saying what is wrong with it."""
    if not isinstance(data, dict):
        data = {}
    values = {name: value for name, value in data.items() if name in _FIELDS}
    excerpts = values.pop("excerpts", [])
    if not isinstance(excerpts, list) or not all(isinstance(text, str) for text in excerpts):
        raise ValueError(_("excerpts must be a list of texts"))
    for name in ("fingerprint", "rule", "verdict"):
        if not values.get(name):
            raise ValueError(_("{name} is missing").format(name=name))
    for name, value in values.items():
        if not isinstance(value, str) or len(value) > LONGEST:
            raise ValueError(_("{name} must be a text").format(name=name))
    if values["verdict"] not in VERDICTS:
        raise ValueError(_("verdict must be one of {known}").format(known=", ".join(VERDICTS)))
    return Decision(**values, excerpts=tuple(text[:LONGEST] for text in excerpts))


def load(path: Path) -> list[Decision]:
    """The rulings of a file. Raises `InputError` naming the line that is none."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=error)) from None
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(parse(json.loads(line)))
        except ValueError as error:
            raise InputError(_("{path}:{line}: no decision: {why}").format(path=path, line=number, why=error)) from None
    return found


def append(path: Path, decisions: Sequence[Decision]) -> None:
    """Add rulings to the end of a file, all or none, made if need be. Raises `InputError`."""
    data = "".join(decision.line() + "\n" for decision in decisions).encode("utf-8", "replace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    data = b"\n" + data
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise InputError(_("{path}: can't be written: {reason}").format(path=path, reason=error.strerror)) from None


def merged(decisions: Iterable[Decision]) -> str:
    """The text of a file with all these rulings, each once, in the order in which they were made."""
    once = sorted(set(decisions), key=lambda decision: (decision.when, decision.line()))
    return "".join(decision.line() + "\n" for decision in once)


def apply(decisions: Iterable[Decision], findings: Sequence[Finding], passages: Passages, base: str = "") -> None:
    """Set the state of findings that were ruled on; mark as stale those whose text has changed since."""
    rulings: dict[str, Decision] = {}
    comments: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda one: (one.when, one.line())):
        if VERDICTS[decision.verdict] is None:
            comments[decision.fingerprint] = decision
        else:
            rulings[decision.fingerprint] = decision
    if not rulings and not comments:
        return
    present = {finding.fingerprint for finding in findings}
    for finding in findings:
        if finding.state != "open":
            continue
        said = comments.get(finding.fingerprint)
        ruling = rulings.get(finding.fingerprint)
        state = VERDICTS[ruling.verdict] if ruling else None
        if ruling is not None and state is not None:
            finding.state = state
            if ruling.note and (said is None or ruling.when > said.when):
                said = ruling
        if said is not None and said.note:
            finding.ruling = _signed(said)
        elif ruling is not None and finding.state != "open":
            finding.ruling = _signed(ruling)
    lost = [one for one in rulings.values() if one.fingerprint not in present and one.verdict in ("accept", "reject")]
    _mark_stale(
        lost, [one for one in findings if one.state == "open" and one.fingerprint not in rulings], passages, base
    )


def excerpts(finding: Finding, passages: Passages) -> tuple[str, ...]:
    """The sentences that a ruling on this finding is about."""
    return tuple(normalise(passages.of(location).text) for location in finding.locations[:2])


def made(finding: Finding, verdict: str, passages: Passages, *, note: str, who: str, when: str, base: str) -> Decision:
    """A ruling on a finding."""
    return Decision(
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        verdict=verdict,
        note=note,
        who=who,
        when=when,
        excerpts=excerpts(finding, passages),
        place=place(finding, base),
        path=path_of(finding, base),
    )


def _mark_stale(lost: list[Decision], findings: list[Finding], passages: Passages, base: str) -> None:
    """Give every lost ruling to the finding at its place whose sentences are most like those it was made on."""
    from difflib import SequenceMatcher

    places = {decision.place for decision in lost if decision.place}
    if not places:
        return
    candidates: dict[str, list[tuple[Finding, str]]] = {}
    for finding in findings:
        key = place(finding, base)
        if key in places:
            candidates.setdefault(key, []).append((finding, "\n".join(excerpts(finding, passages))))
    pairs = []
    for number, decision in enumerate(lost):
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2("\n".join(decision.excerpts))
        for finding, text in candidates.get(decision.place, []):
            matcher.set_seq1(text)
            if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                pairs.append((matcher.ratio(), number, decision, finding))
    given: set[int] = set()
    for _ratio, number, decision, finding in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if number in given or finding.state == "stale":
            continue
        given.add(number)
        finding.state = "stale"
        finding.ruling = _("{verdict} before the text changed: {said}").format(
            verdict=VERDICTS[decision.verdict], said=_signed(decision)
        )


def _signed(decision: Decision) -> str:
    """``note (who, day)``."""
    by = ", ".join(part for part in (decision.who, decision.when[:10]) if part)
    return f"{decision.note} ({by})".strip() if by else decision.note
