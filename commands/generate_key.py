"""`generate_key`: makes a key for ENCRYPT_SECRET_KEY."""

from argparse import Namespace

from cryptography.fernet import Fernet


def run(_: Namespace) -> None:
    """Print a fresh Fernet key and nothing else, so that it can be piped."""
    print(Fernet.generate_key().decode())
