"""`generate_key`: makes a key for ENCRYPT_SECRET_KEY, or a pair for backups."""

import base64
import importlib
import secrets
from argparse import Namespace


def run(arguments: Namespace) -> None:
    """Print a fresh key and nothing else, so that it can be piped."""
    print(_pair() if arguments.backup else _key())


def _key() -> str:
    """Make a Fernet key: 32 random bytes, from the standard library before all is installed."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


def _pair() -> str:
    """Make a pair of keys as age-keygen writes it."""
    archive = importlib.import_module("deploy.backup.archive")
    secret, public = archive.new_key()
    return f"# public key, for BACKUP_PUBLIC_KEY: {public}\n{secret}"
