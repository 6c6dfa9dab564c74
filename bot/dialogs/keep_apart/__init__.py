"""Adding an exclusion of two people."""
