"""How forms are written, and what of a text fits them; knows no words and no calendar."""
