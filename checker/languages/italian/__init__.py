"""Italian: one module per facet, see ``checker/languages/language.py``."""

CODE = "it"
NAME = "Italian"
