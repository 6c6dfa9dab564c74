# Variables: $filled, $phone
change-phone-ask =
    📞 { $filled ->
        [yes] Твой телефон: { $phone }
       *[no] Телефона в профиле пока нет.
    }

    По какому номеру с тобой связаться? Подойдёт номер любой страны, лучше сразу с плюсом и кодом.
    .remove = 🗑 Убрать телефон
# A message of its own: it brings the button in the place of the keyboard.
change-phone-contact = 📱 Или поделись номером из Telegram: кнопка внизу.
    .share = 📱 Поделиться номером
