"""What the project is kept with; no part of the program."""
