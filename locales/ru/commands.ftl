command-start = Начать
command-menu = Главное меню
command-profile = Мой профиль
command-language = Язык
command-help = Об игре
command-cancel = Бросить всё и вернуться в меню
