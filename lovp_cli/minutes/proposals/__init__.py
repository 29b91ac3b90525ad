"""Sentences that read as promises, and the actions that are proposed from them."""
