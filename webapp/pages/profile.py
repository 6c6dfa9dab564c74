"""What somebody says about themselves, for all rooms."""

from dataclasses import dataclass

from litestar import Response
from litestar.params import URLEncodedBody

from bot.dialogs.change_phone.region import region_of
from locales.languages import LANGUAGES, OWN_NAMES
from santa.limits import ADDRESS_LENGTH
from santa.people import (
    change_address,
    change_name,
    change_phone,
    choose_language,
    forget_address,
    forget_phone,
    my_profile,
    number_to_read,
)
from webapp.pages.reading import look_again, my_zone
from webapp.rendering import rendered
from webapp.routes import shows, takes
from webapp.visitors import Call


@dataclass
class NewName:
    """A form with two fields; the last name may be empty."""

    first: str = ""
    last: str = ""


@dataclass
class NewAddress:
    """A form with one field."""

    address: str = ""


@dataclass
class NewPhone:
    """A form with one field."""

    phone: str = ""


@dataclass
class NewLanguage:
    """A form with one choice."""

    language: str = ""


@shows("/profile")
async def show_profile(request: Call) -> Response[str]:
    """Show the profile."""
    return await show_profile_to(request)


async def show_profile_to(request: Call, notice: str = "") -> Response[str]:
    """Answer a call with the profile, and a word about what has just been done."""
    await look_again(request)
    profile = await my_profile(by=request.user.id)
    return rendered(
        request,
        "profile.html",
        profile=profile,
        person=request.user.card.name,
        phone=number_to_read(profile.phone) if profile.phone else "",
        zone=my_zone(request),
        own_name=OWN_NAMES[request.user.voice.language],
        notice=notice,
    )


async def _saved(request: Call) -> Response[str]:
    return await show_profile_to(request, request.user.voice.say("webapp-words.saved"))


@shows("/profile/name")
async def show_name_of_mine(request: Call) -> Response[str]:
    """Ask for another name."""
    return rendered(request, "name.html", profile=await my_profile(by=request.user.id))


@takes("/profile/name")
async def take_name_of_mine(request: Call, data: URLEncodedBody[NewName]) -> Response[str]:
    """Go by another name."""
    await change_name(data.first, data.last, by=request.user.id)
    return await _saved(request)


@shows("/profile/address")
async def show_address(request: Call) -> Response[str]:
    """Show the address, ready to be changed."""
    profile = await my_profile(by=request.user.id)
    return rendered(request, "address.html", address=profile.address or "", limit=ADDRESS_LENGTH)


@takes("/profile/address")
async def take_address(request: Call, data: URLEncodedBody[NewAddress]) -> Response[str]:
    """Live somewhere else."""
    await change_address(data.address, by=request.user.id)
    return await _saved(request)


@takes("/profile/address/remove")
async def take_no_address(request: Call) -> Response[str]:
    """Keep no address any more."""
    await forget_address(by=request.user.id)
    return await _saved(request)


@shows("/profile/phone")
async def show_phone(request: Call) -> Response[str]:
    """Show the phone number, ready to be changed."""
    profile = await my_profile(by=request.user.id)
    phone = number_to_read(profile.phone) if profile.phone else ""
    return rendered(request, "phone.html", phone=phone)


@takes("/profile/phone")
async def take_phone(request: Call, data: URLEncodedBody[NewPhone]) -> Response[str]:
    """Be called at another number."""
    region = region_of(request.user.card, request.user.voice.language)
    await change_phone(data.phone, region=region, by=request.user.id)
    return await _saved(request)


@takes("/profile/phone/remove")
async def take_no_phone(request: Call) -> Response[str]:
    """Keep no phone number any more."""
    await forget_phone(by=request.user.id)
    return await _saved(request)


@shows("/profile/language")
async def show_language(request: Call) -> Response[str]:
    """Ask for another language, each by its own name."""
    names = [(language, OWN_NAMES[language]) for language in LANGUAGES]
    return rendered(request, "language.html", names=names)


@takes("/profile/language")
async def take_language(request: Call, data: URLEncodedBody[NewLanguage]) -> Response[str]:
    """Speak another language from the very next page on."""
    await choose_language(data.language, by=request.user.id)
    await look_again(request)
    return await _saved(request)
