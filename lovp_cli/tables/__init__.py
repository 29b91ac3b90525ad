"""A list that somebody keeps elsewhere: from its file to actions and follow-ups, as values."""
