"""A passage stands twice in one version.

What: the same sentence or paragraph, of five words or more, occurs twice in one version.
Why: an export often prints title and teaser twice; an editor wants to know, but nothing is wrong with the text.
Wrong: "The bridge opens on Monday after a year of work. … The bridge opens on Monday after a year of work."
Right: "The bridge opens on Monday after a year of work."
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Finding, Sentence
from checker.rules.rule import Context, Rule
from checker.wording import _

LEAST_WORDS = 5


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every passage that repeats an earlier one, run of sentences by run."""
    for version in context.article.versions:
        first: dict[str, int] = {}
        sentences = version.sentences
        at = 0
        while at < len(sentences):
            key = _key(sentences[at])
            earlier = first.setdefault(key, at)
            if (
                earlier == at
                or len(key.split()) < LEAST_WORDS
                or sentences[at].document is not sentences[earlier].document
            ):
                at += 1
                continue
            yield rule.finding(
                _("repeats line {line}").format(line=sentences[earlier].location().line),
                [sentences[at].location(), sentences[earlier].location()],
            )
            at += 1


def _key(sentence: Sentence) -> str:
    return " ".join(sentence.text.split()).casefold()


RULE = Rule("repeated-passage", "repetition", "style/awkward", "info", __doc__ or "", check)
