"""Entities: bombs, files outside, signs that are none."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from functools import partial

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.packing import repack
from tests.fuzz.hostile.samples import (
    SAMPLES,
    encode,
    make_case,
)

ENTITIES = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>'
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>'


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for name in ("units.xlf", "units.tmx", "a.html", "a.md"):
        body = encode(SAMPLES[name]).decode().replace("Brücke", "Brücke &e;")
        head, mark, rest = body.partition("?>") if body.startswith("<?xml") else ("", "", body)
        for what, prolog in (("a bomb", ENTITIES), ("a file outside", OUTSIDE), ("a parameter", PARAMETER)):
            yield make_case("entities", what, name, f"{head}{mark}{prolog}{re.sub('<!DOCTYPE[^>]*>', '', rest)}")
        for what, entity in (
            ("number", "&#99999999999;"),
            ("zero", "&#0;"),
            ("surrogate", "&#xD800;"),
            ("name", "&nope;"),
        ):
            yield make_case("entities", what, name, body.replace("&e;", entity))
    for name in ("a.docx", "a.odt", "units.xlsx"):
        for what, prolog in (("a bomb", ENTITIES), ("a file outside", OUTSIDE)):
            yield make_case(
                "entities", what, name, repack(encode(SAMPLES[name]), partial(operator.add, prolog.encode()))
            )
