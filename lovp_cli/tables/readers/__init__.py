"""From a file to lines of cells, each with the number that it has there."""
