"""Toy: its forms."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, WordKind, read_paradigms

FACTS = FormFacts(kinds=(WordKind(name="noun", paradigms=read_paradigms("-: - ni")),))
