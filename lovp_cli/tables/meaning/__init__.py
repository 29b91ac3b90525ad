"""From lines of cells to what they mean in a register."""
