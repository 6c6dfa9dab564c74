command-start = Начать
command-menu = Главное меню
command-profile = Мой профиль
command-language = Язык
command-help = Об игре
command-cancel = Отменить и вернуться в меню
