"""What the tags of HTML mean for a reader (https://html.spec.whatwg.org/): inline, code, not text, kinds of blocks."""

from __future__ import annotations

from checker.model import BlockKind
from checker.reading.markup import Attributes, get_attribute

INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "base", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em"),
        *("font", "i", "img", "input", "ins", "kbd", "label", "link", "mark", "meta", "nobr", "q", "rb", "rp", "rt"),
        *("ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
CODE = frozenset({"code", "kbd", "samp", "var", "tt"})
KEPT_CLASSES = frozenset(
    (
        *("notranslate", "command", "filename", "literal", "option", "userinput", "computeroutput", "replaceable"),
        *("varname", "envar", "constant", "function", "classname", "systemitem", "code", "prompt", "keycap"),
    )
)
"""Classes that say "keep as it is": the convention of translation services, and the code of DocBook and Sphinx."""
SKIP = frozenset(
    {"pre", "svg", "math", "template", "noscript", "textarea", "select", "object", "audio", "video", "canvas"}
)
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
CLOSED_BY_ITS_LIKE = frozenset({"p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody"})
KINDS: dict[str, BlockKind] = {
    **{f"h{n}": "heading" for n in range(1, 7)},
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("figcaption", "caption", "legend"), "caption"),
    "blockquote": "quote",
    "title": "attribute",
}


def is_hidden(name: str, found: Attributes) -> bool:
    """Whether an element is hidden; an icon in a sentence, hidden from screen readers alone, is."""
    return "hidden" in found or (get_attribute(found, "aria-hidden") == "true" and name not in INLINE)


def closes_before(inner: str, name: str) -> bool:
    """Whether the innermost element ends where another begins, without an end tag of its own."""
    return (name in CLOSED_BY_ITS_LIKE and inner == name) or (inner == "p" and name not in INLINE)


def is_translated(found: Attributes, outer: bool) -> bool:
    """Whether the text of an element is to be translated: it says so, else its classes, else it is as around it."""
    translate = get_attribute(found, "translate")
    if translate in ("no", "yes", ""):
        return translate != "no"
    return outer and ("class" not in found or KEPT_CLASSES.isdisjoint(found["class"][0].split()))
