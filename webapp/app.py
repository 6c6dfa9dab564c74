"""The web app, put together: the pages of the Mini App, and the door of the webhook."""

from collections.abc import Sequence

from litestar import Litestar, Router
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ControllerRouterHandler

from webapp.assets import Assets
from webapp.errors import HANDLERS
from webapp.headers import add_headers
from webapp.pages import PAGES, shell
from webapp.rendering import create_environment
from webapp.site import PATH, Site
from webapp.turnstile import Turnstile
from webapp.visitors import Doorkeeper
from webapp.webhook import take_update

LARGEST_CALL = 64 * 1024
"""Bytes: the longest wishes take four thousand."""


def create_app(site: Site, handlers: Sequence[ControllerRouterHandler] = PAGES) -> Litestar:
    """Put the web app together; whoever calls it opens what `site` holds, and closes it."""
    assets = Assets()
    pages = Router(
        PATH, route_handlers=handlers, middleware=[Doorkeeper], security=[{"telegram": []}]
    )
    return Litestar(
        [shell.show_shell, pages, assets.router(), *([take_update] if site.take_update else [])],
        state=State(
            {
                "site": site,
                "assets": assets,
                "pages": create_environment(),
                "turnstile": Turnstile(site.redis),
            },
            deep_copy=False,
        ),
        before_send=[add_headers(site.framed_by)],
        exception_handlers=HANDLERS,
        compression_config=CompressionConfig("gzip", gzip_compress_level=6),
        request_max_body_size=LARGEST_CALL,
        openapi_config=_described(),
        logging_config=None,
    )


def _described() -> OpenAPIConfig:
    signed = SecurityScheme(
        type="apiKey",
        name="Authorization",
        security_scheme_in="header",
        description="`tma ` and the initData that Telegram signed, at most 24 hours old",
    )
    return OpenAPIConfig(
        title="Secret Santa: the Mini App",
        version="1",
        path=f"{PATH}/schema",
        render_plugins=[JsonRenderPlugin()],
        components=Components(security_schemes={"telegram": signed}),
    )
