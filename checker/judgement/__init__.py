"""Judgement: what people have already said of a finding, and how it is known again."""
