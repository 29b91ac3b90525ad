"""What a council is, and what follows from its records."""
