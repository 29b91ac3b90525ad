"""What was recorded from this account, kept in the user's state folder so that it can be undone."""
