r"""The patterns of ``.gitignore`` files as the library pathspec reads them, in expressions whose cost is linear.

pathspec writes ``*a*ab`` as ``[^/]*a[^/]*ab``, for which Python's ``re`` tries every way to share the letters out. The
first place where a piece fits is as good as any other, as what follows is anchored, or another star; so each piece is
made atomic: ``(?>[^/]*?a)(?>[^/]*?ab…)``, as ``fnmatch`` of the standard library does it.

pathspec asks for whole paths; here a path is asked for below folders that are not ignored, as git does it. So an
expression matches a path itself, and not what is below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

STAR, WHOLE_NAME = "[^/]*", "[^/]+"
"""How pathspec writes ``*``, and one that is all of a name."""
ANY_FOLDERS, ANY_FOLDERS_FIRST = "(?:/.+)?", "(?:.+/)?"
"""How it writes ``/**/`` inside a pattern and at the beginning."""
ENDS = {"(?:(?P<ps_d>/)|$)": r"/?\Z", "(?P<ps_d>/)": r"/\Z", "/": r"/(?!\Z)"}
"""How it ends: with a path, a folder, what is in a folder. And what says that of the path itself."""
SET = re.compile(r"\\.|\[\^?\]?[^\]]*\]", re.DOTALL)
"""An escaped character, or a set of characters, in what pathspec writes."""
MEANS_MORE = re.compile(r"(?<!^)\[|[&~|]|-(?=-)")
"""What means more in a set of a regular expression, or will, than in one of a pattern."""
BACKSLASHED = r"\\\g<0>"
STARS = re.compile(r"(?<![^/])\*{3,}(?![^/])")
"""More stars than two as a whole name, which git takes for two."""
GLUED = re.compile(r"(?!#)(!?)/?([^*?\[\\]*[^*?\[\\/])(?:\*{2,}/)+(.+)")
"""``**/`` behind the letters that a pattern begins with, and what follows: git compares those letters by themselves."""


LONGEST_PATTERN = 4_096
"""Characters of a pattern: no path is longer. Limit."""


class PathRules:
    """The rules of one ``.gitignore`` file, for paths relative to its folder."""

    def __init__(self, rules: Sequence[tuple[re.Pattern[str], bool]]) -> None:
        self._latest_first = rules[::-1]

    def judge(self, path: str) -> bool | None:
        """Whether the last rule that matches a path ignores it; None for no rule. A folder's path ends with ``/``."""
        return next((ignores for pattern, ignores in self._latest_first if pattern.search(path)), None)


def compile_rules(lines: Iterable[str]) -> PathRules:
    """The rules that stand in some lines. What makes no sense is passed over, as git does."""
    found = []
    for line in chain.from_iterable(map(_spell_out, map(_write_plainly, lines))):
        if len(line) > LONGEST_PATTERN:
            continue
        try:
            expression, ignores = GitIgnoreSpecPattern.pattern_to_regex(line)
            if expression is not None and ignores is not None:
                found.append((re.compile(make_linear(expression), re.DOTALL), ignores))
        except (ValueError, re.error, RecursionError):
            continue
    return PathRules(found)


def make_linear(expression: str) -> str:
    """An expression of pathspec's as one that matches a path itself, and tries no way twice."""
    expression = SET.sub(_escape_set, expression)
    end = next((end for end in ENDS if expression.endswith(end)), "")
    expression = expression.removesuffix(end) + ENDS.get(end, "")
    if not expression.startswith("^"):
        return expression
    first, *others = expression[1:].split(ANY_FOLDERS)
    made = ["^"]
    for number, part in enumerate((first, *others)):
        folders = r"(?:/[^/]++)*?" if number else r"(?:[^/]++/)*?" if part.startswith(ANY_FOLDERS_FIRST) else ""
        inner = "".join(_make_pieces(part.removeprefix(ANY_FOLDERS_FIRST), "" if number == len(others) else "(?=/)"))
        made.append(f"(?>{folders}{inner})")
    return "".join(made)


def _make_pieces(part: str, end: str) -> Iterator[str]:
    """The pieces between the stars of a part without ``/**/``, the last one with what it must ``end`` before."""
    first, *others = f"{part}{end}".replace(WHOLE_NAME, "[^/]++").split(STAR)
    yield first
    for piece in others:
        yield f"(?>[^/]*?{piece})"


def _escape_set(found: re.Match[str]) -> str:
    """A set in which every sign means itself, and that matches no slash."""
    text = found[0]
    return text if text[0] == "\\" or text == STAR[:-1] else f"(?!/){MEANS_MORE.sub(BACKSLASHED, text)}"


def _spell_out(line: str) -> Iterator[str]:
    """The lines that say what git makes of a line: for ``a**/b`` it is ``/ab`` and ``/a*/**/b``."""
    if not (found := GLUED.fullmatch(line)):
        yield line
        return
    negated, letters, rest = found.groups()
    yield f"{negated}/{letters}{rest}"
    yield f"{negated}/{letters}*/**/{rest}"


def _write_plainly(line: str) -> str:
    r"""A line as pathspec reads it like git: the space of ``foo\ `` kept, ``***/`` and the end ``/**/`` spelled out."""
    line = line.removesuffix("\r")
    kept = line.rstrip(" ")
    escapes = len(kept) - len(kept.rstrip("\\"))
    kept = STARS.sub("**", f"{kept} " if kept != line and escapes % 2 else kept)
    return f"{kept}*/" if kept.endswith("/**/") else kept
