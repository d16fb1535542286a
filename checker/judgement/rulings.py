"""Decisions put to findings. A ruling belongs to the texts it was made on.

When they have changed since, it is stale: shown beside the finding at its place, never applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.judgement.decisions import VERDICTS, Decision
from checker.judgement.earlier_fingerprint import compute_earlier_fingerprints
from checker.judgement.fingerprint import describe_place, get_path, normalise_text
from checker.judgement.project_paths import make_relative
from checker.judgement.recognition import Records, is_covered, list_keys, list_paths
from checker.messages import _
from checker.model import Finding
from checker.sentence_index import Passages

ALIKE = 0.5
"""How alike sentences must be (a ratio of ``difflib``) for a ruling on the one to be stale on the other."""


def apply_rulings(
    decisions: Iterable[Decision], findings: Sequence[Finding], passages: Passages, *, folder: str = "", base: str = ""
) -> None:
    """Set the state of findings that were ruled on; mark as stale those whose text has changed since.

    ``folder`` is that of the file of decisions, ``base`` that of the settings file.
    """
    index = RulingIndex(decisions, folder=folder, base=base)
    index.learn_known(findings, passages)
    index.apply(findings, passages)


class RulingIndex:
    """The latest of what was said of every finding, looked up for one article after the other, or for all.

    A ruling whose finding is nowhere is lost: what has been learnt of all articles comes before the first `apply`.
    """

    def __init__(self, decisions: Iterable[Decision], *, folder: str = "", base: str = "") -> None:
        self._rulings, comments = _choose_latest(decisions)
        every = [*self._rulings.values(), *comments.values()]
        self._records = Records([one for one in every if one.keys], folder)
        self._named: dict[str, list[Decision]] = {}
        for decision in every:
            self._named.setdefault(decision.fingerprint, []).append(decision)
        self._unkeyed = any(not one.keys for one in every)
        self._base = base
        self._known: set[int] = set()
        self._lost: dict[str, list[tuple[int, Decision]]] | None = None

    def __bool__(self) -> bool:
        return bool(self._named)

    def match(self, findings: Sequence[Finding], passages: Passages) -> dict[int, list[Decision]]:
        """For every finding, by ``id``, what was said of it: by its keys, by its fingerprint, or by the earlier one."""
        earlier = compute_earlier_fingerprints(findings, passages, self._base) if self._unkeyed else {}
        found: dict[int, list[Decision]] = {}
        for finding in findings:
            matched = [*self._records.find(finding), *self._named.get(finding.fingerprint, ())]
            matched += [one for one in self._named.get(earlier.get(id(finding), ""), ()) if not one.keys]
            found[id(finding)] = list({id(one): one for one in matched}.values())
        return found

    def learn_known(self, findings: Sequence[Finding], passages: Passages) -> None:
        """Remember which rulings have their findings."""
        for found in self.match(findings, passages).values() if self else ():
            self._known.update(map(id, found))

    def apply(self, findings: Sequence[Finding], passages: Passages) -> None:
        """Set the state of findings that were ruled on; mark as stale those whose text has changed since."""
        if not self:
            return
        matches = self.match(findings, passages)
        for finding in findings:
            found = matches[id(finding)]
            if finding.state == "open" and found:
                said = [one for one in found if VERDICTS[one.verdict] is None]
                _apply_ruling(finding, _choose_ruling(finding, found), max(said, key=_get_order, default=None))
        ruled = {id(finding) for finding in findings if any(VERDICTS[one.verdict] for one in matches[id(finding)])}
        unruled = [finding for finding in findings if finding.state == "open" and id(finding) not in ruled]
        _mark_stale(self._list_lost(), unruled, passages, self._base)

    def _list_lost(self) -> dict[str, list[tuple[int, Decision]]]:
        """The rulings that have no finding any more, numbered, by their place."""
        if self._lost is None:
            lost = [one for one in self._rulings.values() if id(one) not in self._known]
            self._lost = {}
            for number, one in enumerate(lost):
                if one.verdict in ("accept", "reject") and one.place:
                    self._lost.setdefault(one.place, []).append((number, one))
        return self._lost


def _choose_ruling(finding: Finding, found: Sequence[Decision]) -> Decision | None:
    """The latest ruling, where it and others like it cover all that the finding says."""
    ruled = [one for one in found if VERDICTS[one.verdict] is not None]
    latest = max(ruled, key=_get_order, default=None)
    if latest is None or not latest.keys:
        return latest
    alike = [one for one in ruled if one.verdict == latest.verdict]
    return latest if is_covered(finding, alike) else None


def _get_order(decision: Decision) -> tuple[str, str]:
    return decision.when, decision.format_line()


def _choose_latest(decisions: Iterable[Decision]) -> tuple[dict[str, Decision], dict[str, Decision]]:
    """The latest ruling and the latest comment on every finding, by fingerprint."""
    rulings: dict[str, Decision] = {}
    comments: dict[str, Decision] = {}
    for decision in sorted(decisions, key=_get_order):
        latest = comments if VERDICTS[decision.verdict] is None else rulings
        latest[decision.fingerprint] = decision
    return rulings, comments


def _apply_ruling(finding: Finding, ruling: Decision | None, comment: Decision | None) -> None:
    """Set the state of an open finding, and what was said of it last."""
    said = comment
    state = VERDICTS[ruling.verdict] if ruling else None
    if ruling is not None and state is not None:
        finding.state = state
        if ruling.note and (said is None or ruling.when > said.when):
            said = ruling
    if said is not None and said.note:
        finding.ruling = _sign_note(said)
    elif ruling is not None and finding.state != "open":
        finding.ruling = _sign_note(ruling)


def list_excerpts(finding: Finding, passages: Passages) -> tuple[str, ...]:
    """The sentences that a ruling on this finding is about."""
    return tuple(normalise_text(passages.find_passage(location).text) for location in finding.locations[:2])


def make_ruling(
    finding: Finding, verdict: str, passages: Passages, *, note: str, who: str, when: str, base: str, folder: str = ""
) -> Decision:
    """A ruling on a finding, to be kept in a file in ``folder`` (empty: the current one)."""
    return Decision(
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        verdict=verdict,
        note=note,
        who=who,
        when=when,
        excerpts=list_excerpts(finding, passages),
        place=describe_place(finding, base),
        path=get_path(finding, base),
        keys=list_keys(finding),
        paths=tuple(make_relative(path, folder) for path in list_paths(finding)),
    )


def _mark_stale(
    lost: dict[str, list[tuple[int, Decision]]], findings: list[Finding], passages: Passages, base: str
) -> None:
    """Give every lost ruling to the finding at its place whose sentences are most like those it was made on."""
    candidates: dict[str, list[tuple[Finding, str]]] = {}
    for finding in findings if lost else ():
        key = describe_place(finding, base)
        if key in lost:
            candidates.setdefault(key, []).append((finding, "\n".join(list_excerpts(finding, passages))))
    given: set[int] = set()
    pairs = [pair for place, found in candidates.items() for pair in _rate_pairs(lost[place], found)]
    for _ratio, number, decision, finding in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if number in given or finding.state == "stale":
            continue
        given.add(number)
        finding.state = "stale"
        accepted = _("accepted before the text changed: {said}")
        rejected = _("rejected before the text changed: {said}")
        finding.ruling = (accepted if decision.verdict == "accept" else rejected).format(said=_sign_note(decision))


def _rate_pairs(
    lost: Iterable[tuple[int, Decision]], candidates: Sequence[tuple[Finding, str]]
) -> Iterator[tuple[float, int, Decision, Finding]]:
    """Lost rulings, by number, with the findings at their place whose sentences are alike, and how much they are."""
    from difflib import SequenceMatcher

    for number, decision in lost:
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2("\n".join(decision.excerpts))
        for finding, text in candidates:
            matcher.set_seq1(text)
            if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                yield matcher.ratio(), number, decision, finding


def _sign_note(decision: Decision) -> str:
    """``note (who, day)``."""
    by = ", ".join(part for part in (decision.who, decision.when[:10]) if part)
    return f"{decision.note} ({by})".strip() if by else decision.note
