"""The shape of the files: a tree to records, or findings at their places; the JSON Schema."""
