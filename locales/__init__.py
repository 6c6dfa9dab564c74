"""The voice: Fluent texts in four languages and the strict reader of them."""
