"""What is wrong with a glossary: terms that stand twice, contradict each other, or can't be found in any text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker import languages as registry
from checker.messages import _
from checker.terms.concept import ALLOWED, Concept, Status, Term
from checker.terms.glossary import Glossary

DISALLOWED: tuple[Status, ...] = ("deprecated", "forbidden")


class GlossaryFault(NamedTuple):
    """A fault at a line of a glossary's file; 0: of an entry of the settings."""

    path: str
    line: int
    text: str


def list_glossary_faults(concepts: Sequence[Concept]) -> list[GlossaryFault]:
    """The faults of a glossary, in the order of its lines. Takes time linear in the number of terms."""
    glossary = Glossary(concepts)
    uses: dict[tuple[str, str], list[tuple[Concept, Term]]] = {}
    for concept in concepts:
        for term in concept.terms:
            uses.setdefault((term.language, term.text.casefold()), []).append((concept, term))
    found = [fault for concept in glossary.concepts for fault in _check_concept(concept, glossary)]
    found += [fault for same in uses.values() if len(same) > 1 for fault in _check_same(same)]
    return sorted(dict.fromkeys(found), key=lambda one: (one.path, one.line))


def _check_concept(concept: Concept, glossary: Glossary) -> Iterator[GlossaryFault]:
    """What is wrong with one concept by itself."""
    if not concept.terms and not concept.protected:
        known = ", ".join(registry.codes())
        yield _make(concept, None, _("no term in {known}").format(known=known))
    elif len(concept.list_languages()) == 1 and all(term.status in ALLOWED for term in concept.terms):
        name = registry.get(concept.terms[0].language).name
        yield _make(
            concept, None, _("it has terms in {language} only: there is nothing to compare").format(language=name)
        )
    for term in concept.terms:
        here = glossary.index(term.language).find(term.text)
        if not any(one.term is term for one in here):
            text = _("“{term}” is not found in a text that is this term itself: leave the signs out of it")
            yield _make(concept, term, text.format(term=term.text))
        if term.status not in ALLOWED:
            continue
        for one in here:
            whole = one.end - one.start >= len(term.text.strip())
            if whole and one.how == "form" and one.term.status in DISALLOWED and not _is_same(one.term, term):
                text = _("“{term}” is allowed, and is taken for a form of “{other}”, which is not (line {line})")
                yield _make(concept, term, text.format(term=term.text, other=one.term.text, line=one.term.line))


def _check_same(same: Sequence[tuple[Concept, Term]]) -> Iterator[GlossaryFault]:
    """What is wrong with a term that stands in a glossary several times: each is held against the first."""
    first, known = same[0]
    for concept, term in same[1:]:
        if (term.status in ALLOWED) != (known.status in ALLOWED):
            text = _("“{term}” is allowed and not allowed (line {line})")
            yield _make(concept, term, text.format(term=term.text, line=known.line))
        elif concept is first:
            yield _make(concept, term, _("“{term}” stands twice in this concept").format(term=term.text))
        elif _list_texts(concept) == _list_texts(first):
            text = _("the same concept stands in line {line}")
            yield _make(concept, term, text.format(line=first.line))
        elif not (concept.domain or concept.note or term.part_of_speech) and term.status == "preferred":
            text = _("“{term}” names another concept, too (line {line}): say in a note or a domain which is which")
            yield _make(concept, term, text.format(term=term.text, line=known.line))


def _is_same(one: Term, other: Term) -> bool:
    return one.text.casefold() == other.text.casefold()


def _list_texts(concept: Concept) -> set[tuple[str, str]]:
    return {(term.language, term.text.casefold()) for term in concept.terms}


def _make(concept: Concept, term: Term | None, text: str) -> GlossaryFault:
    return GlossaryFault(concept.path, (term.line if term else 0) or concept.line, text)
