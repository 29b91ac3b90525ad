"""What is said: each document of the council as a value, made from the register's."""
