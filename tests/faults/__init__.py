"""Faults at every system call of a write, and what each must leave behind."""
