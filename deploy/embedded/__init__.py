"""A private PostgreSQL and a private Valkey on unix sockets, from wheels nobody has to install."""
