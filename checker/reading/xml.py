"""XML: whether it is well-formed, with entities and document types off.

Entities that a file declares are never resolved and nothing is fetched: a declaration of them is refused
(https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing).
"""

from __future__ import annotations

from xml.parsers import expat

from checker.messages import _
from checker.model import Block
from checker.reading.block_builder import BlockBuilder
from checker.reading.markup import CDATA, MarkupToken, add_text, get_attribute, list_attributes, tokenize_markup
from checker.reading.source_file import SourceFile

CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp"})
"""Inline elements of XLIFF and TMX whose content is markup of the original format, not text."""


PAIRED_CODES = frozenset({"g", "pc", "hi"})
"""Inline elements around text that are markup of the original format."""
CODE_NAMES = ("id", "x", "i")
"""How an inline code is known in both languages: XLIFF, TMX."""


class RefusedError(Exception):
    """The file declares entities."""


def require_well_formed(source: SourceFile) -> None:
    """Raise `InputError` naming the line for XML that is malformed or declares entities."""
    message = describe_fault(source.text.encode())
    if message is not None:
        line, reason = message
        raise source.make_error(reason, line=line)


def describe_fault(data: bytes) -> tuple[int, str] | None:
    """The line and the reason why UTF-8 ``data`` is no XML that is read; None when it is."""
    parser = expat.ParserCreate("utf-8")
    parser.EntityDeclHandler = refuse_entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, RefusedError) as error:
        return explain_xml_fault(parser, error)
    return None


def explain_xml_fault(parser: expat.XMLParserType, error: expat.ExpatError | RefusedError) -> tuple[int, str]:
    """The line at which a parser has stopped, and the reason."""
    if isinstance(error, RefusedError):
        return parser.CurrentLineNumber, _("declares XML entities, which are not read; write their text instead")
    return error.lineno, _("not well-formed XML: {reason}").format(reason=expat.errors.messages[error.code])


def refuse_entity(*_declaration: object) -> None:
    """Refuse an entity declaration: raises `RefusedError`."""
    raise RefusedError


def strip_namespace(name: str) -> str:
    """An element's name without its prefix."""
    return name.rpartition(":")[2]


def read_segment(raw: str, start: int, end: int, language: str, key: str = "") -> Block:
    """The text between the tags of a ``source``, ``target`` or ``seg``; inline codes are left out."""
    pieces = BlockBuilder(raw)
    skipping: list[str] = []
    open_: list[int] = []
    """Where in the text the elements that are open began, if they are to be kept; else -1."""
    for token in tokenize_markup(raw, start, end, html=False):
        name = strip_namespace(token.name)
        if skipping:
            if name == skipping[-1]:
                skipping += [name] * (token.kind == "open")
                del skipping[len(skipping) - (token.kind == "close") :]
        elif token.kind == "text":
            add_text(pieces, token.start, token.end)
        elif name in CODES and token.kind != "close":
            _add_code(pieces, token, name)
            skipping += [name] * (token.kind == "open")
            _add_other(pieces, token)
        elif token.kind == "open":
            open_.append(pieces.length if _is_kept(raw, token) else -1)
            if name in PAIRED_CODES:
                _add_code(pieces, token, name)
        elif token.kind == "close" and open_:
            if (begun := open_.pop()) >= 0:
                pieces.mark(begun, "keep")
        else:
            _add_other(pieces, token)
    block = pieces.build_block("unit", language=language, key=key, empty=start)
    assert block is not None
    return block


def _is_kept(raw: str, tag: MarkupToken) -> bool:
    found = list_attributes(raw, tag)
    return get_attribute(found, "translate") == "no" or get_attribute(found, "mtype") == "protected"


def _add_code(pieces: BlockBuilder, token: MarkupToken, name: str) -> None:
    """Note an inline code: what it is known by in both languages, and where it stands."""
    found = list_attributes(pieces.raw, token)
    number = next((value for key in CODE_NAMES if (value := get_attribute(found, key))), "")
    pieces.add_inline("code", pieces.length, f"{name} {number}".strip(), (token.start, token.end))


def _add_other(pieces: BlockBuilder, token: MarkupToken) -> None:
    """Add what is neither text nor a pair of tags: a section of text as it stands, a line break."""
    if token.kind == "cdata":
        pieces.add_folded(token.start + len(CDATA), token.end - len("]]>"))
    elif token.kind == "empty" and get_attribute(list_attributes(pieces.raw, token), "ctype") == "lb":
        pieces.add_space(token.start, token.end)
