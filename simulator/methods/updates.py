"""Who the bot is, and how it gets its updates."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from simulator.methods.registry import Ask, models
from simulator.state.updates import Webhook
from simulator.wire.links import is_loopback
from simulator.wire.refusals import bad, conflict

SECRET_LIMIT = 256
PORTS = {80, 88, 443, 8443}


@models("getMe")
def get_me(ask: Ask) -> dict[str, Any]:
    """Tell the bot who it is."""
    bot = ask.world.bot
    return {
        **bot.wire(),
        "can_join_groups": True,
        "can_read_all_group_messages": not bot.privacy_mode,
        "supports_inline_queries": bot.inline_mode,
        "can_connect_to_business": False,
        "has_main_web_app": bool(bot.main_app_url),
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_guest_queries": False,
        "supports_join_request_queries": False,
    }


@models("getUpdates")
async def get_updates(ask: Ask) -> list[dict[str, Any]]:
    """Give what waits, or wait for it."""
    allow(ask)
    return await ask.poller.poll(ask.params)


@models("setWebhook")
def set_webhook(ask: Ask) -> bool:
    """Have updates brought to an address from now on; an empty one stops that."""
    url = ask.params.text("url")
    if not url:
        return _without_webhook(ask)
    secret = ask.params.text("secret_token")
    if len(secret) > SECRET_LIMIT:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    _check_address(ask, url)
    connections = ask.params.integer("max_connections", 40)
    allow(ask)
    if ask.params.flag("drop_pending_updates"):
        ask.world.updates.queue.clear()
    ask.world.updates.webhook = Webhook(url, secret, max(1, min(100, connections)))
    ask.poller.interrupt(conflict("terminated by setWebhook request"))
    ask.world.updates.ring()
    return True


def _check_address(ask: Ask, url: str) -> None:
    if ask.world.loopback_http and url.startswith("http://") and is_loopback(url):
        return
    if not url.startswith("https://"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (urlsplit(url).port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def allow(ask: Ask) -> None:
    """Remember which kinds of updates the bot wants, if it said so."""
    if "allowed_updates" in ask.params:
        kinds = ask.params.structure("allowed_updates", "allowed updates")
        if not isinstance(kinds, list):
            raise bad("expected an Array of allowed updates")
        ask.world.updates.allow([str(kind) for kind in kinds])


@models("deleteWebhook")
def delete_webhook(ask: Ask) -> bool:
    """Stop bringing updates; they wait to be fetched."""
    return _without_webhook(ask)


def _without_webhook(ask: Ask) -> bool:
    if ask.params.flag("drop_pending_updates"):
        ask.world.updates.queue.clear()
    ask.world.updates.webhook = Webhook()
    return True


@models("getWebhookInfo")
def get_webhook_info(ask: Ask) -> dict[str, Any]:
    """Tell how the bringing goes."""
    updates = ask.world.updates
    hook = updates.webhook
    updates.prune()
    answer: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(updates.queue),
    }
    if hook.url:
        answer["max_connections"] = hook.max_connections
        answer["ip_address"] = "127.0.0.1"
    if hook.last_error:
        answer["last_error_message"] = hook.last_error
        answer["last_error_date"] = hook.last_error_date
    if updates.allowed is not None:
        answer["allowed_updates"] = sorted(updates.allowed)
    return answer


@models("logOut", "close")
def log_out(ask: Ask) -> bool:
    """Say yes; there is nowhere to go from here."""
    return True
