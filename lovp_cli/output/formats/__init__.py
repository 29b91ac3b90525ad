"""How a page or rows become text."""
