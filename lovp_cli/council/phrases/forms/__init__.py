"""The forms in which terms are put, a file for each kind; `table` holds them all.

A form is a pattern of words, what it means, and examples of it (`grammar.form`). Forms stand in for
each other by their symbol, and so compose: `mei` is a `month`, a month is a `period`, the end of a
period is a `part_of`, each of these is a `date`; what `uiterlijk` or `voor` makes of any date is
said once, in `prepositions`.

To add a form: put it into the file that it belongs to, with an example in each language and what
they give; put phrases with it into `tests/cases/phrases_*.py`, and see them fail first. Words that
stand for each other belong in `groups`, words with a value in `vocabulary`. No form may hold its
own symbol, however deep; where two fit the same words, the earlier in the table is taken.
"""
