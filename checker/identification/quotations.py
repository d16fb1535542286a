"""Quotations in running text, as the languages known here set them off."""

from __future__ import annotations

import re

QUOTED = re.compile(
    r"«[^«»]*»|»[^«»]*«|„[^„“”\"]*[“”\"]|“[^“”]*”|\"[^\"]*\"|‹[^‹›]*›|‚[^‚‘’]*[‘’]|‘[^‘’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)"
)
