"""References: links, addresses, placeholders and the numbers that name something, read from text and compared."""
