"""What a command stands in: the program, its options, the session, and what errors say."""
