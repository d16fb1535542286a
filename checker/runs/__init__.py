"""A run over many articles: one is held at a time, on all cores, and nothing is checked twice."""
