"""What may go wrong with a backup, in one line for people."""


class BackupFailed(Exception):
    """A backup could not be made, read or brought back; the message says why."""
