"""What forms, shops and lists have on their buttons, and beside their fields, by meaning.

In the languages that the concepts lack, and what they lack of the others; all are kinds of
`flow_lines`. What is also a word of texts, "Details", "Size", is not here.
"""

from typing import Final

__all__ = ["BUTTONS_OF_LISTS", "BUTTONS_OF_SHOPS", "LEADING_TO_ALL", "OF_FORMS", "OF_LOGIN"]

OF_LOGIN: Final = """
    already signed up; already signed-up; not signed up yet;

    prisijungti; prisijunkite; prisijungimas; vartotojo vardas; slaptažodis; pamiršau slaptažodį;
    pamiršote slaptažodį; priminti slaptažodį; slaptažodžio priminimas; prisiminti mane;
    prisiminti; registracija;
    prisiminti šiame kompiuteryje; registruotis; el. paštas; el. pašto adresas; atsijungti;
    pakartokite slaptažodį; mano paskyra;
    pieslēgties; ielogoties; lietotājvārds; aizmirsu paroli; aizmirsi paroli; aizmirsāt paroli;
    reģistrēties; atcerēties mani; mans konts;
    logi sisse; kasutajanimi; parool; unustasid parooli; unustasin parooli; jäta mind meelde;

    přihlásit se; přihlášení; přihlášení uživatele; přihlašovací jméno; uživatelské jméno; heslo;
    zapomenuté heslo; zapomněli jste heslo; zapomněl jsem heslo; neodhlašovat; zůstat přihlášen;
    zapamatovat si mě; registrovat se; zaregistrovat se; nová registrace; odhlásit se; můj účet;
    nemáte účet; ještě nemáte účet; zaslat nové heslo;
    prihlásiť sa; prihlásenie; prihlásenie používateľa; prihlasovacie meno; používateľské meno;
    užívateľské meno; zabudnuté heslo; zabudli ste heslo; zabudol som heslo; neodhlasovať;
    zostať prihlásený; zapamätať si ma; registrovať sa; zaregistrovať sa; nová registrácia;
    odhlásiť sa; môj účet; nemáte účet;
    bejelentkezés; belépés; jelszó; felhasználónév; felhasználói név; elfelejtett jelszó;
    elfelejtette jelszavát; elfelejtette a jelszavát; elfelejtetted a jelszavad;
    emlékezz rám; jegyezzen meg; maradjak bejelentkezve; regisztráció; regisztrálok; fiókom;
    kijelentkezés; új jelszó kérése;
    nume de utilizator; nume utilizator; ai uitat parola; ați uitat parola; am uitat parola;
    ține-mă minte; ține minte parola; cont nou; creează cont; creare cont; contul meu; deconectare;
    autentificare;

    забравена парола; забравихте паролата си; потребителско име; моят профил; създай профил;
    нова регистрация; запомни ме;
    забули пароль; ім'я користувача; логін; запам'ятати мене; увійти; реєстрація;
    особистий кабінет; мій кабінет;
    выслать пароль; забыли свой пароль;
    ваш логин; повторите пароль; подтверждение пароля;
    подтвердите пароль;
    korisničko ime; lozinka; zaboravljena lozinka; zaboravili ste lozinku; zapamti me; prijavi se;
    prijavite se; registruj se; registrujte se; registriraj se; registrirajte se; moj nalog;
    moj račun; odjavi se; uporabniško ime; pozabljeno geslo; ste pozabili geslo; zapomni si me;
    όνομα χρήστη; κωδικός πρόσβασης; ξεχάσατε τον κωδικό σας; ξέχασα τον κωδικό μου;
    να με θυμάσαι; ο λογαριασμός μου; αποσύνδεση; σύνδεση μέλους; σύνδεση μελών;

    logga in; logga ut; användarnamn; lösenord; glömt lösenord; glömt lösenordet;
    glömt ditt lösenord; kom ihåg mig; skapa konto; mitt konto; registrera dig;
    log ind; log ud; brugernavn; adgangskode; glemt adgangskode; glemt kodeord;
    glemt din adgangskode; husk mig; opret bruger; opret ny bruger; opret konto; opret profil;
    min konto; har du glemt dit kodeord;
    logg inn; logg ut; brukernavn; passord; glemt passord; glemt passordet; husk meg;
    opprett konto; registrer deg;
    kirjaudu sisään; kirjaudu ulos; käyttäjätunnus; salasana; unohditko salasanan;
    unohditko salasanasi; unohtuiko salasana; muista minut; rekisteröidy; luo tili; oma tili;

    đăng nhập; đăng ký; đăng xuất; tên đăng nhập; mật khẩu; quên mật khẩu; ghi nhớ đăng nhập;
    tài khoản của tôi; đăng ký tài khoản; đăng ký thành viên;
    lupa password; lupa kata sandi; kata sandi; nama pengguna; ingat saya; buat akun;
    belum punya akun; akun saya;
    เข้าสู่ระบบ; สมัครสมาชิก; ลืมรหัสผ่าน; รหัสผ่าน; ชื่อผู้ใช้;
    로그인; 회원가입; 아이디 찾기; 비밀번호 찾기; 아이디 저장; 자동로그인; 로그아웃; 마이페이지;
    ورود به سایت; ورود کاربران; ورود اعضا; نام کاربری; کلمه عبور; رمز عبور; فراموشی رمز عبور;
    رمز عبور را فراموش کرده ام; رمز عبور را فراموش کرده‌ام; مرا به خاطر بسپار; عضویت در سایت;
    ثبت نام; ثبت‌نام; حساب کاربری من;
    تسجيل الدخول; تسجيل دخول; تسجيل الخروج; اسم المستخدم; كلمة المرور; كلمة السر; نسيت كلمة المرور;
    هل نسيت كلمة المرور; نسيت كلمة السر; تذكرني; إنشاء حساب; إنشاء حساب جديد;
    שם משתמש; שכחתי סיסמה; שכחת סיסמה; זכור אותי; החשבון שלי; התחברות"""
"""Of boxes to log in, and of forms to register."""

OF_FORMS: Final = """
    naujienos el. paštu; naujienlaiškis;
    privalomi laukai; privalomas laukas; siųsti; atšaukti; išvalyti;
    povinné pole; povinná pole; povinné údaje; povinný údaj; odeslat; zrušit; zavřít;
    povinné polia; odoslať; zrušiť; zavrieť;
    kötelező mező; kötelező mezők; kötelezően kitöltendő; kötelezően kitöltendő mezők;
    összes törlése; mégse; bezár; bezárás;
    câmp obligatoriu; câmpuri obligatorii; anulează; închide;
    задължително поле; задължителни полета; затвори; обов'язкове поле; обов'язкові поля; закрити;
    поле обязательно для заполнения; поля, обязательные для заполнения;
    obavezno polje; obavezna polja; υποχρεωτικό πεδίο; υποχρεωτικά πεδία;
    obligatoriskt fält; obligatoriska fält; stäng; obligatorisk felt; obligatoriske felter;
    skal udfyldes; feltet skal udfyldes; påkrevd felt; pakollinen kenttä; pakolliset kentät; sulje;
    dato obbligatorio; campo richiesto;
    trường bắt buộc; 필수 입력; 필수 입력 항목; حقل مطلوب; حقول مطلوبة; فیلد اجباری"""
"""Their buttons, and the note on the fields that must be filled in."""

BUTTONS_OF_SHOPS: Final = """
    add to cart; add to basket; add to bag; add to trolley; add to shopping cart; add to wish list;
    add to wishlist; add to compare; buy now; buy it now; order now; view deal; select size;
    select a size; select color; select options; choose options; view cart; your cart is empty;
    your basket is empty; your bag is empty; your shopping cart is empty; quick view; quick shop;
    email me when available; notify me when available;
    in den warenkorb; in den einkaufswagen; zum warenkorb; ihr warenkorb ist leer; jetzt kaufen;
    jetzt bestellen; zum angebot; auf den merkzettel;
    ajouter au panier; votre panier est vide; voir le panier; acheter maintenant;
    añadir al carrito; agregar al carrito; añadir a la cesta; tu carrito está vacío;
    su carrito está vacío; comprar ahora; aggiungi al carrello; il carrello è vuoto;
    il tuo carrello è vuoto; vai alla cassa; acquista ora; adicionar ao carrinho; comprar agora;
    colocar no carrinho; seu carrinho está vazio; in winkelwagen; in winkelmand; in winkelmandje;
    in mijn winkelwagen; bestel nu; do koszyka; dodaj do koszyka; twój koszyk jest pusty;
    przejdź do kasy; kup teraz; sepete ekle; sepetiniz boş; hemen al;
    купить; в корзину; добавить в корзину; оформить заказ; оформить покупку; перейти в корзину;
    корзина пуста; ваша корзина пуста; купить в 1 клик; купить в один клик;
    товар добавлен в корзину; быстрый просмотр;

    į krepšelį; pridėti į krepšelį; dėti į krepšelį; prekių krepšelis; krepšelis tuščias;
    jūsų krepšelis tuščias; pirkti dabar; ielikt grozā; pievienot grozam; lisa korvi;
    lisa ostukorvi;
    do košíku; vložit do košíku; přidat do košíku; nákupní košík; košík je prázdný;
    váš košík je prázdný; zobrazit košík; přidat k porovnání;
    do košíka; vložiť do košíka; pridať do košíka; nákupný košík; košík je prázdny;
    váš košík je prázdny; pozrieť košík; zobraziť košík;
    kosárba; kosárba teszem; kosárba rakom; a kosár üres; az ön kosara üres; a kosarad üres;
    adaugă în coș; coșul de cumpărături; coșul este gol; coșul tău este gol; vezi coșul;
    cumpără acum;
    добави в количката; добави в количка; количката е празна; виж количката;
    у кошик; до кошика; додати в кошик; додати до кошика; кошик порожній; ваш кошик порожній;
    dodaj u košaricu; dodaj u korpu; košarica je prazna; korpa je prazna; v košarico;
    προσθήκη στο καλάθι; στο καλάθι; το καλάθι σας είναι άδειο;
    lägg i varukorg; lägg i varukorgen; lägg i kundvagn; lägg i kundvagnen; köp nu; till kassan;
    læg i kurv; læg i kurven; læg i indkøbskurv; tilføj til kurv; køb nu; legg i handlekurv;
    legg i handlekurven; kjøp nå; lisää ostoskoriin; lisää koriin; osta nyt;
    thêm vào giỏ; thêm vào giỏ hàng; mua ngay; đặt hàng; đặt phòng; đặt mua; chi tiết;
    xem chi tiết; tambah ke keranjang; beli sekarang; หยิบใส่ตะกร้า; หยิบใส่รถเข็น;
    장바구니; 장바구니 담기; 바로구매; カートに入れる; 買い物かごに入れる; 加入购物车;
    加入購物車; 立即购买;
    افزودن به سبد خرید; افزودن به سبد; سبد خرید شما خالی است; أضف إلى السلة; أضف للسلة;
    إضافة إلى السلة; سلة التسوق; اشتر الآن; הוסף לסל; הוספה לסל"""
"""What is pressed to buy something, and what is said where nothing was chosen."""

BUTTONS_OF_LISTS: Final = """
    scroll left; scroll right; scroll up; scroll down; slide left; slide right; previous slide;
    next slide; next prev; prev next; previous next; next previous; grid view list view;
    list view grid view; grid list; view more; show more; load more; load more results;
    sort by; sort order; items per page; results per page; products per page; reset and show all;
    mehr anzeigen; mehr laden; sortieren nach; artikel pro seite; trier par; afficher plus;
    charger plus; ordenar por; mostrar más; cargar más; ordina per; carica altri; mostra altri;
    carregar mais; sorteer op; toon meer; sortuj według; sortuj wg; pokaż więcej; сортировать по;
    показать ещё; показать еще; загрузить ещё; sırala; daha fazla göster;
    rikiuoti pagal; rodyti daugiau; rūšiuoti pagal; seřadit podle; řadit podle; zobrazit více;
    načíst další; zoradiť podľa; zobraziť viac; rendezés szerint; több megjelenítése;
    sortează după; arată mai mult; сортирай по; покажи още; сортувати за; показати ще;
    poredaj po; prikaži više; ταξινόμηση κατά; περισσότερα; sortera efter; visa fler; sorter efter;
    vis flere; näytä lisää; sắp xếp theo; xem tiếp; urutkan; 더보기; 더 보기;
    もっと見る; 加载更多; مرتب سازی بر اساس; عرض المزيد; ترتيب حسب"""
"""What moves, orders or lengthens a list."""

LEADING_TO_ALL: Final = """
    see all; view all; show all; browse all; shop all; shop more;
    alle anzeigen; alle ansehen; zur übersicht; voir tous les; voir toutes les; voir tout;
    ver todas las; ver todos los; ver todo; ver información completa; ver noticia completa;
    ver más información; vedi tutti; vedi tutte; guarda tutti; guarda tutte; leggi tutte le;
    leggi tutti i; leggi tutti gli; vai alla news; vai alla notizia; scopri tutto; scopri tutti;
    scopri tutte; ver todas as; ver todos os; ver tudo; bekijk alle; bekijk alles; toon alle;
    zobacz wszystkie; pokaż wszystkie; все новости; смотреть все; посмотреть все; показать все;
    tümünü gör; tümünü göster;
    se alla; visa alla; fler nyheter; se alle; vis alle; se flere; flere nyheder;
    flere nyheter; näytä kaikki; katso kaikki; lue kaikki;
    zobrazit vše; zobrazit všechny; zobrazit všechno; všechny články; další články; všechny zprávy;
    zobraziť všetky; zobraziť všetko; všetky články; ďalšie články; összes megtekintése;
    az összes megtekintése; összes cikk; további hírek; vezi toate; vezi tot; toate știrile;
    виж всички; всички новини; всі новини; дивитися всі; показати всі; усі новини;
    visos naujienos; daugiau naujienų; žiūrėti visus; žiūrėti visas; rodyti visus; rodyti visas;
    visi jaunumi; kõik uudised; pogledaj sve; sve vijesti; sve vesti; vidi sve;
    δείτε όλα; δείτε όλες; δείτε όλους; όλα τα νέα; όλες οι ειδήσεις;
    xem tất cả; lihat semua; مشاهده همه; همه اخبار; نمایش همه; عرض الكل; كل الأخبار; جميع الأخبار;
    전체보기; 전체 보기; 一覧を見る; 一覧へ; 查看全部; 查看更多"""
"""At the end of a part of a list: the link to all of it."""
