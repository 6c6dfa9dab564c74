"""My own data: all of it in a file, and all of it gone."""
