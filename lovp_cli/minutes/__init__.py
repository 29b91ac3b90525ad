"""From the minutes of a meeting to the actions that they hold."""
