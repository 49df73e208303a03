"""What forms, shops and lists have on their buttons, and beside their fields, by meaning.

In the languages that the concepts lack, and what they lack of the others; all are kinds of
`flow_lines`. What `shop_lines` tells is not here, nor what is also a word of texts: "Details",
"Registration", "Remember me".
"""

from typing import Final

__all__ = [
    "BUTTONS_OF_LISTS", "BUTTONS_OF_SHOPS", "LEADING_TO_ALL", "LINKS_OF_GIFTS", "LINKS_OF_SHOPS",
    "OF_FORMS", "OF_LOGIN",
]  # fmt: skip

OF_LOGIN: Final = """
    already signed up; already signed-up; not signed up yet;

    prisijungti; prisijunkite; vartotojo vardas; slaptažodis; pamiršau slaptažodį; pamiršote
    slaptažodį; priminti slaptažodį; slaptažodžio priminimas; prisiminti mane; prisiminti šiame
    kompiuteryje; registruotis; atsijungti; pakartokite slaptažodį; mano paskyra; pieslēgties;
    ielogoties; lietotājvārds; aizmirsu paroli; aizmirsi paroli; aizmirsāt paroli; reģistrēties;
    atcerēties mani; mans konts; logi sisse; kasutajanimi; parool; unustasid parooli; unustasin
    parooli;

    přihlásit se; přihlášení uživatele; přihlašovací jméno; uživatelské jméno; zapomenuté heslo;
    zapomněli jste heslo; zapomněl jsem heslo; neodhlašovat; zůstat přihlášen; zapamatovat si mě;
    registrovat se; zaregistrovat se; nová registrace; odhlásit se; můj účet; nemáte účet; ještě
    nemáte účet; zaslat nové heslo; prihlásiť sa; prihlásenie používateľa; prihlasovacie meno;
    používateľské meno; užívateľské meno; zabudnuté heslo; zabudli ste heslo; zabudol som heslo;
    neodhlasovať; zostať prihlásený; zapamätať si ma; registrovať sa; zaregistrovať sa; nová
    registrácia; odhlásiť sa; môj účet; nemáte účet; bejelentkezés; felhasználónév; felhasználói
    név; elfelejtett jelszó; elfelejtette jelszavát; elfelejtette a jelszavát; elfelejtetted a
    jelszavad; maradjak bejelentkezve; regisztrálok; fiókom; kijelentkezés; új jelszó kérése; nume
    de utilizator; nume utilizator; ai uitat parola; ați uitat parola; am uitat parola; ține minte
    parola; cont nou; creează cont; creare cont; contul meu;

    забравена парола; забравихте паролата си; потребителско име; моят профил; създай профил; нова
    регистрация; забули пароль; ім'я користувача; логін; запам'ятати мене; особистий кабінет; мій
    кабінет; выслать пароль; забыли свой пароль; ваш логин; повторите пароль; подтверждение пароля;
    подтвердите пароль; korisničko ime; lozinka; zaboravljena lozinka; zaboravili ste lozinku;
    prijavi se; prijavite se; registruj se; registrujte se; registriraj se; registrirajte se; moj
    nalog; moj račun; odjavi se; uporabniško ime; pozabljeno geslo; ste pozabili geslo; όνομα
    χρήστη; κωδικός πρόσβασης; ξεχάσατε τον κωδικό σας; ξέχασα τον κωδικό μου; ο λογαριασμός μου;
    σύνδεση μέλους; σύνδεση μελών;

    logga in; logga ut; användarnamn; lösenord; glömt lösenord; glömt lösenordet; glömt ditt
    lösenord; skapa konto; mitt konto; registrera dig; log ind; log ud; brugernavn; adgangskode;
    glemt adgangskode; glemt kodeord; glemt din adgangskode; opret bruger; opret ny bruger; opret
    konto; opret profil; min konto; har du glemt dit kodeord; logg inn; logg ut; brukernavn;
    passord; glemt passord; glemt passordet; opprett konto; registrer deg; kirjaudu sisään;
    kirjaudu ulos; käyttäjätunnus; salasana; unohditko salasanan; unohditko salasanasi; unohtuiko
    salasana; rekisteröidy; luo tili; oma tili;

    đăng nhập; đăng xuất; tên đăng nhập; mật khẩu; quên mật khẩu; ghi nhớ đăng nhập; tài khoản của
    tôi; đăng ký tài khoản; đăng ký thành viên; lupa password; lupa kata sandi; kata sandi; nama
    pengguna; buat akun; belum punya akun; akun saya; เข้าสู่ระบบ; สมัครสมาชิก; ลืมรหัสผ่าน;
    รหัสผ่าน; ชื่อผู้ใช้; 로그인; 회원가입; 아이디 찾기; 비밀번호 찾기; 아이디 저장; 자동로그인;
    로그아웃; 마이페이지;
    ورود به سایت;
    ورود کاربران; ورود اعضا; نام کاربری; کلمه عبور; رمز عبور; فراموشی رمز عبور; رمز عبور را فراموش
    کرده ام; رمز عبور را فراموش کرده‌ام; مرا به خاطر بسپار; عضویت در سایت; حساب کاربری من; تسجيل
    الدخول; تسجيل دخول; تسجيل الخروج; اسم المستخدم; كلمة المرور; كلمة السر; نسيت كلمة المرور; هل
    نسيت كلمة المرور; نسيت كلمة السر; إنشاء حساب; إنشاء حساب جديد; שם משתמש; שכחתי סיסמה; שכחת
    סיסמה; החשבון שלי"""
"""Of boxes to log in, and of forms to register."""

OF_FORMS: Final = """
    naujienos el. paštu; privalomi laukai; privalomas laukas; povinné pole; povinná pole; povinné
    údaje; povinný údaj; povinné polia; kötelező mező; kötelező mezők; kötelezően kitöltendő;
    kötelezően kitöltendő mezők; összes törlése; câmp obligatoriu; câmpuri obligatorii;
    задължително поле; задължителни полета; обов'язкове поле; обов'язкові поля; поле обязательно
    для заполнения; поля, обязательные для заполнения; obavezno polje; obavezna polja; υποχρεωτικό
    πεδίο; υποχρεωτικά πεδία; obligatoriskt fält; obligatoriska fält; obligatorisk felt;
    obligatoriske felter; feltet skal udfyldes; påkrevd felt; pakollinen kenttä; pakolliset kentät;
    dato obbligatorio; campo richiesto; trường bắt buộc; 필수 입력; 필수 입력 항목;
    حقل مطلوب; حقول مطلوبة;
    فیلد اجباری"""
"""Their buttons, and the note on the fields that must be filled in."""

LINKS_OF_GIFTS: Final = """
    subscribe for free; donate today; donate here; give now; give today; make a donation;
    become a supporter; become a patron; support our work; support our journalism;
    jetzt mitglied werden; mitglied werden; spende jetzt; spenden sie jetzt; jetzt unterstützen;
    unterstützen sie uns; unterstütze uns; abo abschließen; zum abo; zum probeabo;
    faites un don; je fais un don; je soutiens; soutenez-nous; devenez membre; devenir membre;
    offrir un abonnement; j'offre un abonnement; suscríbete aquí; suscribite acá; apóyanos;
    hacer una donación; haz una donación; haz tu donación; hazte socio; hazte socia;
    hazte suscriptor; quiero asociarme; assine aqui; doe agora; doe aqui; faça uma doação;
    faça sua doação; apoie-nos; seja um apoiador; sostienici; fai una donazione; diventa socio;
    doneer nu; steun ons; word lid; word abonnee; wesprzyj nas; wpłać teraz; podpořte nás;
    staňte se předplatitelem; prenumerera nu; bli medlem; bli prenumerant; bli abonnent;
    støt os; støtt oss; bliv medlem; bliv abonnent; lahjoita nyt; tilaa nyt; támogasson minket;
    поддержать проект; поддержать редакцию; поддержите нас; сделать пожертвование;
    підтримати проєкт; підтримати редакцію; підтримайте нас; bağış yap; bize destek ol;
    ご寄付はこちら; 寄付する; 후원하기; 立即捐款; 立即订阅; 立即訂閱"""
"""What readers press to give, or to pay for the paper."""

BUTTONS_OF_SHOPS: Final = """
    order now; view cart; quick view; quick shop; email me when available; notify me when
    available; jetzt bestellen; zum angebot; voir le panier; vai alla cassa; colocar no carrinho;
    bestel nu; sepetiniz boş; перейти в корзину; товар добавлен в корзину; быстрый просмотр;

    į krepšelį; pridėti į krepšelį; dėti į krepšelį; prekių krepšelis; krepšelis tuščias; jūsų
    krepšelis tuščias; pirkti dabar; ielikt grozā; pievienot grozam; lisa korvi; lisa ostukorvi;
    nákupní košík; zobrazit košík; nákupný košík; pozrieť košík; zobraziť košík; a kosár üres; az
    ön kosara üres; a kosarad üres; coșul de cumpărături; coșul este gol; coșul tău este gol; vezi
    coșul; cumpără acum; количката е празна; виж количката; кошик порожній; ваш кошик порожній;
    dodaj u košaricu; dodaj u korpu; košarica je prazna; korpa je prazna; v košarico; το καλάθι σας
    είναι άδειο; till kassan; tilføj til kurv; lisää koriin; osta nyt; xem chi tiết;
    tambah ke keranjang; beli sekarang; หยิบใส่ตะกร้า; หยิบใส่รถเข็น; افزودن به سبد خرید; افزودن به
    سبد; سبد خرید شما خالی است; أضف إلى السلة; أضف للسلة; إضافة إلى السلة; سلة التسوق; اشتر الآن;
    הוסף לסל; הוספה לסל"""
"""What is pressed to buy something, and what is said where nothing was chosen."""

LINKS_OF_SHOPS: Final = "chi tiết; đặt hàng; đặt mua; đặt phòng"
"""The same where they are links, as those of each entry of a list; they head parts of texts too."""

BUTTONS_OF_LISTS: Final = """
    scroll left; scroll right; scroll up; scroll down; slide left; slide right; previous slide;
    next slide; next prev; prev next; previous next; next previous; grid view list view; list view
    grid view; grid list; view more; show more; load more; load more results; reset and show all;
    mehr anzeigen; mehr laden; afficher plus; charger plus; mostrar más; cargar más; carica altri;
    mostra altri; carregar mais; toon meer; pokaż więcej; показать ещё; показать еще; загрузить
    ещё; daha fazla göster; rikiuoti pagal; rodyti daugiau; rūšiuoti pagal; zobrazit více; načíst
    další; zobraziť viac; rendezés szerint; több megjelenítése; sortează după; arată mai mult;
    сортирай по; покажи още; показати ще; poredaj po; prikaži više; ταξινόμηση κατά; visa fler; vis
    flere; näytä lisää; sắp xếp theo; xem tiếp; urutkan; 더보기; 더 보기;
    もっと見る; 加载更多; مرتب سازی بر اساس;
    عرض المزيد; ترتيب حسب"""
"""What moves, orders or lengthens a list."""

LEADING_TO_ALL: Final = """
    see all; view all; show all; browse all; shop all; shop more; alle anzeigen; alle ansehen; zur
    übersicht; voir tous les; voir toutes les; voir tout; ver todas las; ver todos los; ver todo;
    ver información completa; ver noticia completa; ver más información; vedi tutti; vedi tutte;
    guarda tutti; guarda tutte; leggi tutte le; leggi tutti i; leggi tutti gli; vai alla news; vai
    alla notizia; scopri tutto; scopri tutti; scopri tutte; ver todas as; ver todos os; ver tudo;
    bekijk alle; bekijk alles; toon alle; zobacz wszystkie; pokaż wszystkie; все новости; смотреть
    все; посмотреть все; показать все; tümünü gör; tümünü göster; se alla; visa alla; fler nyheter;
    se alle; vis alle; se flere; flere nyheder; flere nyheter; näytä kaikki; katso kaikki; lue
    kaikki; zobrazit vše; zobrazit všechny; zobrazit všechno; všechny články; další články; všechny
    zprávy; zobraziť všetky; zobraziť všetko; všetky články; ďalšie články; összes megtekintése; az
    összes megtekintése; összes cikk; további hírek; vezi toate; vezi tot; toate știrile; виж
    всички; всички новини; всі новини; дивитися всі; показати всі; усі новини; visos naujienos;
    daugiau naujienų; žiūrėti visus; žiūrėti visas; rodyti visus; rodyti visas; visi jaunumi; kõik
    uudised; pogledaj sve; sve vijesti; sve vesti; vidi sve; δείτε όλα; δείτε όλες; δείτε όλους;
    όλα τα νέα; όλες οι ειδήσεις; xem tất cả; lihat semua; مشاهده همه; همه اخبار; نمایش همه; عرض
    الكل; كل الأخبار; جميع الأخبار; 전체보기; 전체 보기; 一覧を見る; 一覧へ; 查看全部; 查看更多"""
"""At the end of a part of a list: the link to all of it."""
