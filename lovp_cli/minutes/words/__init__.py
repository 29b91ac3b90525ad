"""Words: how a sentence is cut into them, what forms verbs have, and what each word may stand for."""
