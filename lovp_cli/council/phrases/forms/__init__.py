"""The forms in which terms are put, a file for each kind; `table` holds them all."""
