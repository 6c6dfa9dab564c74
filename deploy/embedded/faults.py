"""What can go wrong with a private server, said so that it can be shown as it is."""


class ServiceFailed(Exception):
    """A private server cannot be had; the message says why, with the last lines of its log."""


class AlreadyRunning(ServiceFailed):
    """Another start holds the folder; the message names it in one line."""
