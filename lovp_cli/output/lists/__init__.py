"""What a list holds: as objects for programs, and as a sheet."""
