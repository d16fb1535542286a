"""An address as links have it: its site and page without what names a language, and the languages that it names.

No site is known here. ``fr`` as a label of the host, a part of the path, the end of a file's name or a value of the
query names the edition; the rest is what all editions share.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from checker import languages
from checker.references.thresholds import LONGEST_TARGET, REMEMBERED

AddressKind = Literal["page", "anchor", "email", "telephone", "other"]
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_TEMPLATE = re.compile(r"\{[{%<\s]*(?:[A-Za-z_]+\s+)?[\"']?([^\"'{}%<>\s]+)[^{}]*\}")
"""What a template works out: the first thing behind the name of what does it, most often a page."""
_ENDINGS = re.compile(r"(?:index|README|_index)?(?:\.(?:html?|md|mdx|php|aspx?|stm|rst))?", re.IGNORECASE)
_PAGE_END = re.compile(r"\.(?:html?|md|mdx|markdown|php|aspx?|stm|rst)\Z", re.IGNORECASE)
_STEM_TAG = re.compile(r"(?:(?<=[._])|(?<=\w-))([A-Za-z]{2})(?=\.|\Z)")
_TRACKING = re.compile(r"\w+_(?:source|medium|campaign|term|content)")
"""Names of what a query says of where the reader came from."""
_LEAST_LABELS = 3
"""Labels of a host whose first may name a language: fr.example.org."""


@dataclass(frozen=True, slots=True)
class Address:
    """What a link leads to. ``site`` is empty within the own site, ``editions`` are the languages that it names."""

    kind: AddressKind
    site: str = ""
    path: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    editions: frozenset[str] = frozenset()

    @property
    def page(self) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        """What addresses of one page in all its editions share."""
        return self.site, self.path, self.query

    @property
    def words(self) -> str:
        """The page's path and query, to be compared letter by letter."""
        return "/".join((*self.path, *self.query))


@lru_cache(maxsize=REMEMBERED)
def read_address(target: str, folder: str = "") -> Address:
    """The address of a link's target that stands in a file of ``folder``."""
    target = _TEMPLATE.sub(r"\1", target.strip())[:LONGEST_TARGET]
    if target.startswith("#"):
        return Address("anchor", path=(target[1:],))
    if target.startswith("www."):
        target = f"https://{target}"
    scheme = _SCHEME.match(target)
    name = scheme[1].lower() if scheme else ""
    if name == "mailto":
        return Address("email", path=(unquote(target[7:].partition("?")[0]).strip().lower(),))
    if name == "tel":
        return Address("telephone", path=(re.sub(r"[^0-9+]", "", target),))
    if name and name not in {"http", "https", "ftp"}:
        return Address("other", path=(target,))
    rest = target[len(name) + 1 :] if name else target
    return _read_page(rest, folder)


def _read_page(rest: str, folder: str) -> Address:
    rest, _hash, _fragment = rest.partition("#")
    rest, _mark, query = rest.partition("?")
    editions: set[str] = set()
    site = ""
    if rest.startswith("//"):
        host, _slash, path = rest[2:].partition("/")
        site = _read_host(host, editions)
    elif rest.startswith("/"):
        path = rest
    else:  # a page beside this one: what stands above is the same for all versions
        path = posixpath.normpath(posixpath.join(folder, rest)) if rest else ""
    if site or rest.startswith("/"):
        parts = _read_path(path, editions)
    else:
        _read_path(rest, editions)
        parts = _read_path(path, set())  # the folder that the page stands in says nothing of the link
    return Address("page", site, parts, _read_query(query, editions), frozenset(editions))


def find_edition(word: str) -> str | None:
    """The known language that a part of an address names: ``fr``, ``fr-CH``, ``french``."""
    match = _TAG.fullmatch(word)
    if match:
        return match[1].lower() if match[1].lower() in languages.codes() else None
    return languages.find_by_name(word)


def _read_host(host: str, editions: set[str]) -> str:
    labels = host.lower().rpartition("@")[2].partition(":")[0].split(".")
    if labels[0] == "www":
        del labels[0]
    if len(labels) >= _LEAST_LABELS and (code := find_edition(labels[0])):
        editions.add(code)
        del labels[0]
    return ".".join(labels)


def _read_path(path: str, editions: set[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for part in unquote(path).split("/"):
        if code := find_edition(part):
            editions.add(code)
        elif part not in {"", "."}:
            kept.append(part)
    if kept:
        kept[-1] = _read_file_name(kept[-1], editions)
    return tuple(part.lower() for part in kept if part)


def _read_file_name(name: str, editions: set[str]) -> str:
    """The name without what names a language and without how pages end: intro_fr.stm is intro."""
    for match in _STEM_TAG.finditer(name):
        if code := find_edition(match[1]):
            editions.add(code)
            name = f"{name[: match.start() - 1]}{name[match.end() :]}"
            break
    return "" if _ENDINGS.fullmatch(name) else _PAGE_END.sub("", name)


def _read_query(query: str, editions: set[str]) -> tuple[str, ...]:
    kept = []
    for part in query.split("&") if query else ():
        name, _equals, value = part.partition("=")
        code = find_edition(value)
        if code and name:
            editions.add(code)
        elif part and not _TRACKING.fullmatch(name):
            kept.append(unquote(part))
    return tuple(sorted(kept))


def are_one_site(one: str, other: str) -> bool:
    """Whether two sites are one and the same, maybe under the names of two countries: example.fr, example.com."""
    if one == other:
        return True
    (name, _dot, top), (name2, _dot2, top2) = one.rpartition("."), other.rpartition(".")
    mistyped = top.startswith(top2) or top2.startswith(top)
    return bool(name) and name == name2 and 2 in {len(top), len(top2)} and not mistyped


def are_sister_sites(one: str, other: str) -> bool:
    """Whether two hosts are of one owner: an office may be called otherwise in each language (rncan, nrcan)."""
    labels, labels2 = one.split("."), other.split(".")
    return len(labels) == len(labels2) >= _LEAST_LABELS and labels[1:] == labels2[1:] and one != other


def are_one_page(one: Address, other: Address) -> bool:
    """Whether two addresses are of one page, whatever its edition; a relative one may leave out where it begins.

    A page of the own site may be named with the site: then it is the other's whole path.
    """
    if one.page == other.page:
        return True
    named = bool(one.site) != bool(other.site)
    if one.kind != other.kind or one.query != other.query or not (named or are_one_site(one.site, other.site)):
        return False
    shorter, longer = sorted((one.path, other.path), key=len)
    if one.site or other.site:
        return shorter == longer and (bool(shorter) or not named)
    return bool(shorter) and longer[-len(shorter) :] == shorter
