"""A tracker of the commitments made in a council's meetings."""
