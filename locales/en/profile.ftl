# Variables: $person, $address, $phone, $zone
profile-home =
    👤 <b>Profile</b>

    Name: { $person }
    Address: { $address }
    Phone: { $phone }
    Time zone: { $zone }
    Language: English

    🤫 Your address and phone are shown to your Santa only.
    .name = ✏️ Edit name
    .address = 🏠 Edit address
    .phone = 📞 Edit phone
    .zone = 🕰 Change time zone
    .language = 🌍 Language
    .export = 📦 Export my data
    .delete = 🗑 Delete my data
profile-no-address = not filled in
profile-no-phone = not filled in
