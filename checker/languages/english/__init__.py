"""English: one module per facet, see ``checker/languages/language.py``."""

CODE = "en"
NAME = "English"
