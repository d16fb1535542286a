"""What a source says again, word for word: how its versions render it each time, in one article or in many."""
