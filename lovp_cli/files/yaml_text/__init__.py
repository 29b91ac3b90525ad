"""Text to a tree of text scalars with places, guarded; lines added to text, verified."""
