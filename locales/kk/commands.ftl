command-start = Бастау
command-menu = Басты мәзір
command-profile = Менің профилім
command-language = Тіл
command-help = Ойын туралы
command-cancel = Бас тартып, мәзірге оралу
