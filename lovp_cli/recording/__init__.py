"""What a command records, from what was typed to a file saved: read, add lines, check, save."""
