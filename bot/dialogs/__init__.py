"""One folder (or module) a dialog; what the person came to do stands in its first line."""
