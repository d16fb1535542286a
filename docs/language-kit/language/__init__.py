"""TODO: the language. One module per facet, see ``checker/languages/language.py``."""

CODE = ""
"""The language's code of ISO 639-1."""
NAME = ""
"""Its name in English."""
