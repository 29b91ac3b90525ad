"""A text as extracted from a file: lines to blocks, blocks to sentences, its title and its day."""
