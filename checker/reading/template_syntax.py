"""What site generators and MDX write into Markdown that is no text: masked with blanks, so that offsets stay.

Masked: shortcodes, template tags and comments, lines and link targets that are an expression (Hugo, Jekyll, Zola),
attribute lists (kramdown, Docusaurus, MkDocs), signs of admonitions (MkDocs, Docusaurus), what git writes where it
could not merge; in MDX also imports, exports, expressions and tags that begin a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from checker.reading.markup import MarkupToken, tokenize_markup

CODE = re.compile(
    r"^[ \t>]*(`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t>]*\1[`~]*[ \t]*$|\Z)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)",
    re.MULTILINE | re.DOTALL,
)
SHORTCODE = re.compile(
    r"\{%-?\s*highlight\b(?:(?!\{%-?\s*highlight\b).){0,20000}?\bendhighlight\s*-?%\}"
    r"|\{\{[<%]\s*highlight\b(?:(?!\{\{[<%]\s*highlight\b).){0,20000}?/\s*highlight\s*[>%]\}\}"
    r"|\{\{[<%](?:(?!\{\{[<%]).){0,2000}?[>%]\}\}"
    r"|\{%(?:(?!\{%).){0,2000}?%\}"
    r"|^[ \t]*+\{\{(?:(?!\{\{).){0,2000}?\}\}[ \t]*$"
    r"|^[ \t]*+\{#(?:(?!\{#).){0,2000}?#\}[ \t]*$"
    r"|^ {0,3}\[[^\]\n]{1,80}\]:[ \t]++\{\{[^\n]*$"
    r"|(?<![ \t])[ \t]*+\{[:#.][^{}\n]{0,200}\}[ \t]*$"
    r"|(?<=[)\]*_`:])\{:(?=[^{}]{0,200}[=.#])[^{}]{0,200}\}"
    r"|(?<=[)\]*_`:])\{[ \t]*+(?:[.#][\w-]|[\w-]{1,40}=[\w\"'])[^{}\n]{0,200}\}",
    re.MULTILINE | re.DOTALL,
)
"""None reaches over the next opening of its kind, so that the time is linear in the length."""
STATEMENT = re.compile(
    r"\{%(?:(?!\{%).){0,2000}?%\}|\{#(?:(?!\{#).){0,2000}?#\}"
    r"|<\?php(?:(?!<\?php).){0,20000}?\?>|<%(?:(?!<%).){0,2000}?%>",
    re.DOTALL,
)
MERGE = re.compile(r"^(?:[<>|]{7}(?: [^\n]*)?|={7})[ \t]*$", re.MULTILINE)
"""The lines that git leaves where two versions of a file could not be merged."""
ADMONITION = re.compile(r"^[ \t]*(?::{3,}[ \t]*[\w-]*|[!?]{3}\+?[ \t]+[\w -]+?(?=[ \t]*(?:\"|$)))", re.MULTILINE)
QUOTED_TITLE = re.compile(r"[ \t]*(\")[^\"\n]*(\")[ \t]*$", re.MULTILINE)
MODULE = re.compile(r"^(?:import|export)\b[^\n]*(?:\n[^\n]+)*", re.MULTILINE)
SIMPLE = re.compile(r"\{[\w.]+\}")
MERGE_END = "\n>>>>>>> "
SIGNS = ("{{", "{%", "{:", "{#", "{.", "){", "]{", ":::", "!!!", "???", MERGE_END)
"""One of them is in every text that has anything to mask."""
NOT_A_BLANK = re.compile(r"[^\r\n]")
NO_SPACE = re.compile(r"\S")


def mask_templates(text: str, mdx: bool) -> tuple[str, list[MarkupToken]]:
    """The text with everything that is no text made blank, and the MDX tags that were."""
    if not mdx and not any(sign in text for sign in SIGNS):
        return text, []
    code = [match.span() for match in CODE.finditer(text)]
    if mdx:
        text = _blank_outside(text, _list_expressions(text, code), code)
    headings = [match for match in ADMONITION.finditer(text) if not _is_within(match.start(), code)]
    tags = list(_list_tags(text, code)) if mdx else []
    spans = [
        *(match.span() for match in SHORTCODE.finditer(text)),
        *(span for match in headings for span in _list_heading_signs(text, match)),
        *((tag.start, tag.end) for tag in tags),
        *(match.span() for match in (MERGE.finditer(text) if MERGE_END in text else ())),
    ]
    text = _blank_outside(text, spans, code)
    for match in headings:  # the title of an admonition is a heading
        text = f"{text[: match.start()]}#{text[match.start() + 1 :]}"
    return text, tags


def _list_heading_signs(text: str, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The signs of an admonition, and those around its title."""
    yield match.span()
    if title := QUOTED_TITLE.match(text, match.end()):
        yield title.span(1)
        yield title.span(2)


def cut_templates(text: str) -> str:
    """The text with the statements and comments of template languages made blank (Jinja, Liquid, PHP, ERB)."""
    if not any(sign in text for sign in ("{%", "{#", "<?php", "<%")):
        return text
    return _blank(text, [match.span() for match in STATEMENT.finditer(text)])


def _blank_outside(text: str, spans: Iterable[tuple[int, int]], code: list[tuple[int, int]]) -> str:
    """Blank what does not begin within code."""
    return _blank(text, [span for span in spans if not _is_within(span[0], code)])


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        start = max(start, at)
        parts += [text[at:start], NOT_A_BLANK.sub(" ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _is_within(offset: int, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]


def _list_expressions(text: str, code: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Imports and exports, and balanced braces outside code, but for a bare name: that is a word of the sentence."""
    yield from (match.span() for match in MODULE.finditer(text))
    depth, start = 0, 0
    for match in re.finditer(r"[{}]", text):
        if _is_within(match.start(), code):
            continue
        if match[0] == "{":
            start = start if depth else match.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth and not SIMPLE.fullmatch(text, start, match.end()):
                yield start, match.end()


def _list_tags(text: str, code: list[tuple[int, int]]) -> Iterator[MarkupToken]:
    """Tags that begin a line."""
    first = seen = 0  # where the line's text begins, and the tag before: a line may hold any number of tags
    for token in tokenize_markup(text, 0, len(text), html=False):
        if token.kind not in ("open", "close", "empty") or _is_within(token.start, code):
            continue
        line = text.rfind("\n", seen, token.start) + 1
        if line or not seen:
            first = next(NO_SPACE.finditer(text, line)).start()
        seen = token.start
        if first == token.start:
            yield token
