"""What a sentence is known again by, whatever spaces, capitals, quotation marks and dashes it is set with."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from checker.memo import build_once

KEY_BYTES = 8
"""Bytes of a digest that stands for a sentence: two of ten million share theirs with a probability of 1 to 10⁵; what
is found by it is compared with the text itself."""
SIGNS = (0xAB, 0xAD, 0xB4, 0xBB, *range(0x2010, 0x2070), 0x2212, 0xFEFF)
"""The characters, by number, among which Unicode has the signs that houses set in different ways."""
_LOOSE = re.compile(r'" | (?=[":;!?%)])|(?<=\() ')
"""Where blanks don't count, each of which is one space by then."""


def normalise(text: str) -> str:
    """A sentence in small letters, with plain quotation marks, dashes and apostrophes, and single spaces.

    Spaces beside quotation marks and before signs are left out: languages and houses set them in different ways.
    """
    plain = text
    if not text.isascii():
        pattern, plain_signs = _list_signs()
        plain = unicodedata.normalize("NFKC", pattern.sub(lambda found: plain_signs[found.group()], text))
    plain = " ".join(plain.casefold().split())
    return " ".join(_LOOSE.sub(_close_up, plain).split())


@build_once
def _list_signs() -> tuple[re.Pattern[str], dict[str, str]]:
    """The signs that have a plain one in their stead, and which: by what Unicode calls them."""
    plain = {sign: _find_plain(sign) for sign in map(chr, SIGNS)}
    found = {sign: other for sign, other in plain.items() if other is not None}
    return re.compile(f"[{''.join(map(re.escape, found))}]"), found


def _find_plain(sign: str) -> str | None:
    """The sign of a keyboard that stands for one; empty for what is not seen, None for what stays."""
    kind, name = unicodedata.category(sign), unicodedata.name(sign, "")
    if kind == "Cf":
        return ""
    if kind == "Pd" or name == "MINUS SIGN":
        return "-"
    if "QUOTATION MARK" in name:
        return "'" if "SINGLE" in name.split() else '"'
    return "'" if name in ("PRIME", "ACUTE ACCENT") else None


def _close_up(found: re.Match[str]) -> str:
    return found.group().strip()


def make_key(language: str, text: str) -> int:
    """The number by which a sentence in a language is found: 64 bits of a digest of what it is `normalise`-d to."""
    data = f"{language}\0{normalise(text)}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=KEY_BYTES).digest(), "big")
