"""What is shown: pages say what, formats say how."""
