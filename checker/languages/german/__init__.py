"""German: one module per facet, see ``checker/languages/language.py``."""

CODE = "de"
NAME = "German"
