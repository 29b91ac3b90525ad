"""How fast `lovp` is beside programs that do as much or nothing at all."""
