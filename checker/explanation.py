"""How a finding was reached: which sentences were aligned, with what confidence, and how each quantity was read."""

from __future__ import annotations

from collections.abc import Iterator

from checker import rules
from checker.comparison.agreement import describe_agreement
from checker.messages import _
from checker.model import Article, Finding, Report, Row, Sentence
from checker.quantities.description import describe_reading
from checker.reporting.finding_lookup import group_by_article
from checker.reporting.labels import name_relation
from checker.sentence_index import Passages
from checker.settings import Settings

MOST_ROWS = 3
"""Rows that are explained of a finding that touches many. A guess."""


def explain_findings(report: Report, settings: Settings) -> dict[str, list[str]]:
    """For every finding, by fingerprint, the lines that explain it."""
    found: dict[str, list[str]] = {}
    for article, findings in group_by_article(report):
        if not findings:
            continue
        passages, context, home = Passages([article]), rules.Context(article, settings), _map_to_rows(article)
        for finding in findings:
            lines = found.setdefault(finding.fingerprint, [])
            spans = [span for place in finding.locations for span in passages.find_spans(place)]
            sentences = list(dict.fromkeys(sentence for sentence, _start, _end in spans))
            if sentences:
                lines += _explain_finding(finding, sentences, home, context)
    return found


def _map_to_rows(article: Article) -> dict[Sentence, Row]:
    return {sentence: row for row in article.rows for cell in row.cells.values() for sentence in cell}


def _explain_finding(
    finding: Finding, sentences: list[Sentence], home: dict[Sentence, Row], context: rules.Context
) -> list[str]:
    rule = next((rule for rule in rules.get_rules() if rule.id == finding.rule), None)
    lines = [_("fingerprint: {fingerprint}").format(fingerprint=finding.fingerprint)]
    if rule is not None:
        lines.append(_("rule: {rule}").format(rule=rule.summary))
    rows = list({id(home[sentence]): home[sentence] for sentence in sentences if sentence in home}.values())[:MOST_ROWS]
    lines += map(_explain_row, rows)
    for row in rows:
        for agreement in context.list_agreements(row):
            if agreement.basis != "same":
                lines.append(_("agreement: {text}").format(text=describe_agreement(agreement)))
    shown = [sentence for row in rows for cell in row.cells.values() for sentence in cell] or sentences
    return lines + [line for sentence in shown for line in _explain_sentence(sentence, context)]


def _explain_row(row: Row) -> str:
    """What was aligned with what, and how surely."""
    sides = " ↔ ".join(
        f"{version} {', '.join(str(s.location().line) for s in cell)}" for version, cell in row.cells.items() if cell
    )
    return _("{relation}: lines {sides}, confidence {score:.2f}").format(
        relation=name_relation(row.relation), sides=sides, score=row.score
    )


def _explain_sentence(sentence: Sentence, context: rules.Context) -> Iterator[str]:
    """Which language a sentence is in, and how each of its quantities was read."""
    yield _("language: line {line} is {language}, confidence {confidence:.2f}").format(
        line=sentence.location().line, language=sentence.language or "—", confidence=sentence.confidence
    )
    for quantity in context.get_quantities(sentence):
        yield _('quantity: line {line}, "{text}" was read as {reading}').format(
            line=sentence.location(quantity.start, quantity.end).line,
            text=quantity.surface,
            reading=describe_reading(quantity),
        )
