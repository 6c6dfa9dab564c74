language-pick =
    🌍 Choose your language
    Выбери язык
    Тілді таңдаңыз
    Обери мову
