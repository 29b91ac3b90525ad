"""How a sentence is cut into words, what forms verbs have, and what words may stand for."""
