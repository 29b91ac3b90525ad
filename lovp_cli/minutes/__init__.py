"""From the text of minutes to the actions that it promises."""
