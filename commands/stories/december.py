"""December: five friends, four languages, a gift for everybody."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from commands.toy.actor import Actor
from commands.toy.happy_end import recipient_of, santa_of
from commands.toy.stage import Ending, Stage

ROOM = "Winter party"
PRESENT = Path(__file__).parent / "present.png"

WISHES = {
    "Ann": "A thick detective novel and a warm blanket",
    "Boris": "Шерстяные носки и что-нибудь сладкое",
    "Aigerim": "Қызықты кітап пен хош иісті шай",
    "Taras": "Настільна гра або липовий мед",
    "Kate": "Something for long train rides",
}
ANSWERS = {
    "Boris": "Конечно, чай! И побольше варенья 🫖",
    "Aigerim": "Шай, әрине! Сүт қосылған ☕",
    "Taras": "Звісно, чай! З чебрецем 🍵",
}
THANKS = {
    "Ann": "Thank you, Santa! It’s just what I wanted 🎁",
    "Boris": "Спасибо, Санта! Это лучший подарок 🎁",
    "Aigerim": "Рақмет, Санта! Сыйлық керемет екен 🎁",
    "Taras": "Дякую, Санто! Це найкращий подарунок 🎁",
}


@dataclass(frozen=True)
class Friends:
    """Who plays."""

    ann: Actor
    boris: Actor
    aigerim: Actor
    taras: Actor
    kate: Actor


async def play(stage: Stage) -> Ending:
    """Play the whole game, from the first START to the last thank you."""
    friends = Friends(
        ann=await stage.seats("Ann", "en"),
        boris=await stage.seats("Boris", "ru"),
        aigerim=await stage.seats("Aigerim", "kk"),
        taras=await stage.seats("Taras", "uk"),
        kate=await stage.seats("Kate", "en"),
    )
    await stage.goes_to(12, 1, hour=18)
    await stage.tells("1 December. Five friends play Secret Santa by themselves: sit back, watch.")
    link = await a_room_is_made(stage, friends)
    await a_couple_comes(stage, friends, link)
    await everybody_is_in(stage, friends, link)
    await a_day_is_chosen(stage, friends)
    await the_draw_happens(stage, friends)
    await somebody_leaves(stage, friends)
    those_who_stay = [friends.ann, friends.boris, friends.aigerim, friends.taras]
    ending = Ending(ROOM, those_who_stay, apart=[(friends.boris, friends.aigerim)])
    await a_santa_and_a_recipient_talk(stage, friends, ending)
    await the_gifts_are_given(stage, friends, ending)
    return ending


async def a_room_is_made(stage: Stage, friends: Friends) -> str:
    """Ann makes a room; returns the link that invites to it."""
    ann = friends.ann
    await stage.tells("Ann starts the bot and makes a room: its name, a budget, a wish.", on=ann)
    await ann.starts()
    await ann.presses("menu-home.create")
    await ann.sees("create-room-name")
    await ann.writes(ROOM)
    await ann.sees("create-room-budget", name=ROOM)
    await ann.writes("20 €")
    await ann.sees("create-room-wishes", name=ROOM)
    await ann.writes(WISHES["Ann"])
    await ann.sees("create-room-created", name=ROOM)
    shared = await ann.presses("invite-friend")
    return shared.url


async def joins(friend: Actor) -> None:
    """Somebody who was invited says yes, and what they would like."""
    await friend.presses("join-room-invitation.join")
    await says_a_wish(friend)


async def says_a_wish(friend: Actor) -> None:
    """Somebody says what they would like, and is in."""
    await friend.sees("join-room-wishes", name=ROOM)
    await friend.writes(WISHES[friend.name])
    await friend.sees("join-room-done")


async def a_couple_comes(stage: Stage, friends: Friends, link: str) -> None:
    """Boris and Aigerim join, and are kept apart."""
    ann, boris, aigerim = friends.ann, friends.boris, friends.aigerim
    await stage.tells("Boris follows Ann’s link. On this phone the bot speaks Russian.", on=boris)
    await boris.opens(link)
    await joins(boris)
    await stage.tells("Aigerim does too, in Kazakh.", on=aigerim)
    await aigerim.opens(link)
    await joins(aigerim)
    await stage.tells("Those two are a couple, so they should not draw each other.", on=ann)
    await ann.presses("create-room-created.room")
    await ann.presses("room-home.settings")
    await ann.presses("room-settings-home.rules")
    await ann.presses("draw-rules-home.exclusions")
    await ann.presses("exclusions-home.pair")
    await ann.presses_on(boris.name)
    await ann.sees("keep-apart-second", name=ROOM)
    await ann.presses_on(aigerim.name)
    await ann.presses("keep-apart-ways.both")
    await ann.sees("verdict-givers", few="some")
    await stage.tells("The bot says at once that three are too few for that.", on=ann)


async def everybody_is_in(stage: Stage, friends: Friends, link: str) -> None:
    """Taras and Kate join; Aigerim says where a parcel can go."""
    ann, aigerim, taras, kate = friends.ann, friends.aigerim, friends.taras, friends.kate
    await stage.tells("Taras joins too: no link, Ann has told him the room’s number.", on=taras)
    await taras.starts()
    await taras.presses("menu-home.join")
    await taras.sees("join-room-number")
    await taras.writes(link.rpartition("_")[2])
    await says_a_wish(taras)
    await stage.tells("And Kate.", on=kate)
    await kate.opens(link)
    await joins(kate)
    await stage.tells("With five of them, everybody can be given somebody.", on=ann)
    await ann.presses("button-back")
    await ann.sees("verdict-possible")
    await stage.tells("Aigerim adds an address. Only Aigerim’s Santa will see it.", on=aigerim)
    await aigerim.writes("/profile")
    await aigerim.presses("profile-home.address")
    await aigerim.sees("change-address-ask")
    await aigerim.writes("050000, Алматы, Абай даңғылы, 10-үй, 25-пәтер")
    await aigerim.sees("profile-home")


async def a_day_is_chosen(stage: Stage, friends: Friends) -> None:
    """Ann schedules the draw, Taras loses patience, the days pass."""
    ann, boris, taras = friends.ann, friends.boris, friends.taras
    await stage.tells("Ann picks the day of the draw: 24 December, in the evening.", on=ann)
    await ann.presses("button-back")
    await ann.sees("room-settings-home", name=ROOM)
    await ann.presses("button-back")
    await ann.presses("room-home.start")
    await ann.presses("start-game-home.time")
    await ann.presses_on("24")
    await ann.presses_on("18-21")
    await boris.sees("letter-draw-scheduled", room=ROOM)
    await stage.tells("Everybody is told the day. The minute is a secret, even to Ann.", on=boris)
    await stage.tells("Taras gets tired of bots, and blocks this one.", on=taras)
    await taras.blocks()
    await stage.tells("Three weeks pass. Look at the clock.")
    await stage.goes_to(12, 24, hour=21)


async def the_draw_happens(stage: Stage, friends: Friends) -> None:
    """Everybody gets a name, Taras only after coming back."""
    ann, taras, kate = friends.ann, friends.taras, friends.kate
    for friend in (kate, friends.aigerim, friends.boris, ann):
        await friend.finds("letter-result", room=ROOM)
    await stage.tells("It is drawn! Everybody knows one name now, and nobody knows more.", on=ann)
    await ann.presses("letter-to-room")
    await ann.sees("room-drawn", name=ROOM, state="drawn")
    await stage.tells("Ann sees that only Taras could not be reached, but not who gives to whom.")
    await stage.tells("Taras is back. The letter has been waiting.", on=taras)
    await taras.starts()
    await taras.finds("letter-result", room=ROOM)


async def somebody_leaves(stage: Stage, friends: Friends) -> None:
    """Kate leaves, and the gap is closed."""
    kate = friends.kate
    santa = await santa_of(kate, Ending(ROOM, [*vars(friends).values()]))
    await stage.tells("Kate has to leave after all.", on=kate)
    await kate.presses("letter-to-room")
    await kate.presses("room-home.leave")
    await kate.presses("leave-room-sure.leave")
    await santa.finds("letter-result-repaired", room=ROOM)
    # Who is kept apart from Kate's recipient takes another's, and that one may be Ann. She hears of
    # it before she hears who has left.
    await friends.ann.finds("letter-left", room=ROOM)
    await stage.tells("Whoever gave to Kate is told another name. Nobody is left out.", on=santa)


async def a_santa_and_a_recipient_talk(stage: Stage, friends: Friends, game: Ending) -> None:
    """Ann asks something as a Santa, and is answered without being known."""
    ann, recipient = friends.ann, await recipient_of(friends.ann, game)
    await stage.tells(f"Ann writes to {recipient}, who will read it as from “your Santa”.", on=ann)
    await ann.writes("/menu")
    await ann.presses_on(ROOM)
    await ann.presses("room-drawn.recipient")
    await ann.sees("write-message", to="recipient", recipient=recipient.name)
    await ann.writes("Ho-ho-ho! Tea or coffee?")
    await recipient.finds("letter-message-from-santa", room=ROOM)
    await ann.sends(PRESENT.read_bytes(), "It is wrapped already!")
    await stage.tells(f"{recipient} answers, not knowing whom.", on=recipient)
    await recipient.presses("letter-reply")
    await recipient.sees("write-message", to="santa")
    await recipient.writes(ANSWERS[recipient.name])
    await ann.finds("letter-message-from-recipient", room=ROOM, recipient=recipient.name)


async def the_gifts_are_given(stage: Stage, friends: Friends, game: Ending) -> None:
    """Ann ends the game, and everybody thanks a Santa."""
    ann = friends.ann
    await stage.tells("A week later all gifts have been given.")
    await stage.goes_to(12, 31, hour=20)
    await stage.tells("Ann sees that everybody has had their result, and ends the game.", on=ann)
    await ann.presses("button-back")
    await ann.sees("room-delivery", arrived=4, total=4)
    await ann.presses("room-home.finish")
    await ann.presses("finish-game-sure.finish")
    for friend in game.players:
        await friend.finds("letter-game-finished", room=ROOM)
    await stage.tells("And everybody thanks their Santa.")
    await asyncio.gather(*(thanks_santa(friend) for friend in game.players))


async def thanks_santa(friend: Actor) -> None:
    """Somebody writes to their Santa from the letter that says that the game is over."""
    await friend.presses("letter-to-room")
    await friend.presses("room-drawn.santa")
    await friend.sees("write-message", to="santa")
    await friend.writes(THANKS[friend.name])
    await friend.sees("write-message-state", to="santa", state="delivered")
