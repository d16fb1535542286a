"""A sentence ends in several exclamation marks.

What: two exclamation marks or more at the end of a sentence.
Why: the house does not shout.
Wrong: "Die Brücke ist offen!!"
Right: "Die Brücke ist offen."
"""

from collections.abc import Iterator

from checker.model import Finding
from checker.rules import Context, Rule


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every sentence that shouts; it points at the marks."""
    for sentence in context.article.sentences:
        calm = sentence.text.rstrip("!")
        if len(sentence.text) - len(calm) > 1:
            yield rule.report("too many exclamation marks", [sentence.location(len(calm), len(sentence.text))])


RULE = Rule("house-shouting", "style", "style/awkward", "warning", __doc__ or "", check)
