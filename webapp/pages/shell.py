"""The empty page that Telegram opens: it knows nobody yet, and fetches the first real one.

Who opens it stands behind the `#` of the address, which no server sees; the scripts of the
page send it along with every call from then on. Outside Telegram it says a friendly word.
"""

from typing import Any

from litestar import MediaType, Request, Response, get

from webapp.rendering import rendered
from webapp.site import PATH


@get(PATH, media_type=MediaType.HTML)
async def show_shell(request: Request[Any, Any, Any]) -> Response[str]:
    """Show the shell in the language that the browser asks for."""
    return rendered(request, "shell.html")
