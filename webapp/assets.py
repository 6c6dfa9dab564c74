"""The files that a browser keeps for ever: scripts and styles, under an address of their own.

The address holds a mark of all of them together, so that modules may import each other by
relative paths, and a new version of any of them is fetched at once.
"""

from hashlib import sha256
from pathlib import Path

from litestar import Router
from litestar.datastructures import CacheControlHeader
from litestar.static_files import create_static_files_router

from webapp.site import PATH

FILES = Path(__file__).parent / "static"
A_YEAR = 365 * 24 * 3600


class Assets:
    """What lies in a folder, as addresses."""

    def __init__(self, folder: Path = FILES) -> None:
        self._folder = folder
        self._base = f"{PATH}/static/{_mark_of(folder)}"

    def path_of(self, name: str) -> str:
        """Return the address of a file.

        Raises:
            FileNotFoundError: there is none; a template has misspelt it.
        """
        if not (self._folder / name).is_file():
            raise FileNotFoundError(name)
        return f"{self._base}/{name}"

    def router(self) -> Router:
        """Make the routes that serve them."""
        return create_static_files_router(
            self._base,
            directories=[self._folder],
            cache_control=CacheControlHeader(public=True, max_age=A_YEAR, immutable=True),
        )


def _mark_of(folder: Path) -> str:
    mark = sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        mark.update(f"{file.relative_to(folder)}\0".encode())
        mark.update(sha256(file.read_bytes()).digest())
    return mark.hexdigest()[:16]
