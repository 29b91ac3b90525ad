"""Pictures of what lovp makes, for people to look at."""
