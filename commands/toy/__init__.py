"""The demo at work."""
