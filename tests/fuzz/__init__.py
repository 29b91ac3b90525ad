"""Coverage-guided fuzzing of the reader and of the writer that adds lines."""
