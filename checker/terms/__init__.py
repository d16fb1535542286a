"""A house's own words: glossaries as they are read, and their terms as they stand in running text, in any form."""
