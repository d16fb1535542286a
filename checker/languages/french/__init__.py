"""French: one module per facet, see ``checker/languages/language.py``."""

CODE = "fr"
NAME = "French"
