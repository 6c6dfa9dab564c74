command-start = Почати
command-menu = Головне меню
command-profile = Мій профіль
command-language = Мова
command-help = Про гру
command-cancel = Скасувати й повернутися в меню
