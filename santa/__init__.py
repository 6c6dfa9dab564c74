"""The game: rules as pure functions, use cases of one transaction each."""
