"""From what was typed to an action, a party, a meeting or a day."""
