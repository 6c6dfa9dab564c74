"""Going by another name: the first, then the last."""
