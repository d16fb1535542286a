"""Negations that one version has and the other has not, and nothing that may stand for them."""
