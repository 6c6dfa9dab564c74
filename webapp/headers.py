"""What every answer says about itself, a refusal and a file included."""

from collections.abc import Awaitable, Callable, Sequence

from litestar.types import Message, Scope

TELEGRAM_WEB = "https://web.telegram.org"

Hook = Callable[[Message, Scope], Awaitable[None]]


def policy(framed_by: Sequence[str] = ()) -> str:
    """Return the content security policy: nothing but what is ours, shown by nobody but Telegram.

    A frame is what Telegram's web client shows the app in; `X-Frame-Options` could not name it.
    """
    frames = " ".join(("'self'", TELEGRAM_WEB, *framed_by))
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; base-uri 'none'; form-action 'none';"
        f" frame-ancestors {frames}"
    )


def add_headers(framed_by: Sequence[str] = ()) -> Hook:
    """Make the hook that adds what an answer does not say itself.

    Headers of routes would not do: Litestar leaves them out where no route was found, where
    a middleware refuses, and with files.
    """
    always = {
        b"content-security-policy": policy(framed_by).encode(),
        b"x-content-type-options": b"nosniff",
        b"referrer-policy": b"no-referrer",
        b"cache-control": b"no-store",
    }

    async def add(message: Message, _: Scope) -> None:
        if message["type"] == "http.response.start":
            said = {name.lower() for name, _ in message["headers"]}
            more = [(name, value) for name, value in always.items() if name not in said]
            message["headers"] = [*message["headers"], *more]

    return add
