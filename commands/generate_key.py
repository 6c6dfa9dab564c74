"""`generate_key`: makes a key for ENCRYPT_SECRET_KEY."""

import base64
import secrets
from argparse import Namespace


def run(_: Namespace) -> None:
    """Print a fresh Fernet key and nothing else, so that it can be piped.

    It is 32 random bytes; the standard library makes it before anything is installed.
    """
    print(base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())
