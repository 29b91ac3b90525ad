"""What in a clause tells that something is promised, and what tells that it is not."""
