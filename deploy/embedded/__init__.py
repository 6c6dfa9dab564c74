"""A private PostgreSQL and a private Valkey on unix sockets, from wheels nobody has to install.

It knows nothing of the rest of the project: a folder goes in, two addresses come out.
"""

from deploy.embedded.faults import AlreadyRunning, ServiceFailed
from deploy.embedded.launcher import PrivateServices
from deploy.embedded.postgres import Database

__all__ = ["AlreadyRunning", "Database", "PrivateServices", "ServiceFailed"]
