"""Toy, a language that exists nowhere: the language kit, filled."""

CODE = "xx"
"""The language's code of ISO 639-1."""
NAME = "Toy"
"""Its name in English."""
