command-start = Почати
command-menu = Головне меню
command-profile = Мій профіль
command-language = Мова
command-help = Про гру
command-cancel = Скасувати й повернутися в меню
command-privacy = Що я зберігаю і хто це бачить

# What Telegram shows before Start: at most 512 characters, and 120 in the profile.
bot-description =
    🎅 Таємний Санта для друзів, родини й колег.

    Створи кімнату, надішли друзям посилання й напиши, що тебе порадує. В обраний день я проведу жеребкування й по секрету скажу кожному, кому готувати подарунок.

    Хто кому дарує, не бачить ніхто, навіть організатор.
bot-short-description = 🎅 Таємний Санта для друзів, родини й колег: кімнати, побажання і жеребкування, яке береже секрет.
