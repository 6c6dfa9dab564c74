"""How a page is made: a template, the voice of whoever calls, and facts.

Every template has at hand:

`say(key, **facts)`       a text in the person's language; Jinja escapes it
`say_html(key, **facts)`  a text with markup, its facts escaped
`language`                "en", "ru", "kk" or "uk"
`asset(name)`             the address of a file in `webapp/static`, to be cached for ever
`home`                    the path of the Mini App
`about`                   what the bot says about itself

A name that a template uses and nobody gives is a fault, not an empty place.
"""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Request, Response

from locales.voice import Voice
from webapp.assets import Assets
from webapp.site import PATH, Site
from webapp.visitors import voice_of_call

TEMPLATES = Path(__file__).parent / "templates"


def create_environment() -> Environment:
    """Make the Jinja that escapes everything and forgives nothing."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def rendered(request: Request[Any, Any, Any], template: str, /, **facts: Any) -> Response[str]:
    """Answer a call with a page."""
    voice = voice_of_call(request)
    state = request.app.state
    page = state.pages.get_template(template).render(
        **_at_hand(voice, state.site, state.assets), **facts
    )
    return Response(page, media_type=MediaType.HTML, headers={"Content-Language": voice.language})


def _at_hand(voice: Voice, site: Site, assets: Assets) -> dict[str, Any]:
    return {
        "say": voice.say,
        "say_html": voice.say_html,
        "language": voice.language,
        "asset": assets.path_of,
        "home": PATH,
        "about": site.about,
    }
