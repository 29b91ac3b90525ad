"""Plain frozen values: what the files say and where, and what follows from it."""
