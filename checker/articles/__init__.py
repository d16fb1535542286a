"""Articles: what a page is, which versions it holds, and the rows in which they correspond."""
