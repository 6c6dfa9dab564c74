"""Who must not draw whom: looking at it and lifting it."""
