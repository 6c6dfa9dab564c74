"""The two kinds of calls that a page may make: to be shown something, and to change something.

`shows` and `takes` are Litestar's `get` and `post` with what all calls have in common. What was
taken shows in the chat as soon as it is answered here.
"""

from functools import partial
from typing import Any, Final

from litestar import MediaType, Request, get, post
from litestar.status_codes import HTTP_200_OK

from webapp.errors import ANSWERS
from webapp.site import Site


async def _show_in_chat(request: Request[Any, Any, Any]) -> None:
    site: Site = request.app.state.site
    if site.show_again is not None:
        site.show_again(request.user.id)


shows: Final = partial(get, media_type=MediaType.HTML, responses=ANSWERS)
takes: Final = partial(
    post,
    media_type=MediaType.HTML,
    responses=ANSWERS,
    status_code=HTTP_200_OK,
    after_response=_show_in_chat,
)
