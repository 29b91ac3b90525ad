"""Lists as the clerks of three councils keep them, and what each says row by row."""
