command-start = Почати
command-menu = Головне меню
command-profile = Мій профіль
command-language = Мова
command-help = Про гру
command-cancel = Залишити все й повернутися в меню
