command-start = Начать
command-menu = Главное меню
command-profile = Мой профиль
command-language = Язык
command-help = Об игре
command-cancel = Отменить и вернуться в меню
command-privacy = Что я храню и кто это видит

# What Telegram shows before Start: at most 512 characters, and 120 in the profile.
bot-description =
    🎅 Тайный Санта для друзей, семьи и коллег.

    Создай комнату, отправь друзьям ссылку и напиши, что тебя порадует. В выбранный день я проведу жеребьёвку и по секрету скажу каждому, кому готовить подарок.

    Кто кому дарит, не видит никто, даже организатор.
bot-short-description = 🎅 Тайный Санта для друзей, семьи и коллег: комнаты, пожелания и жеребьёвка, которая хранит секрет.
