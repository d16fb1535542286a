"""When a text is surely in a language: the one threshold that every room goes by."""

from __future__ import annotations

SURE = 0.9
"""Confidence (0..1) from which a text counts as surely in its language.

A guess of the first round (2026-10), not fitted. Lower, and names make a sentence foreign; higher, and short sentences
have no language.
"""
