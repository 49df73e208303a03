"""Polish phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["POLISH"]

POLISH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""przejdź do treści; przejdź do głównej treści; przejdź do zawartości;
                przejdź do menu; przejdź do nawigacji; przejdź do wyszukiwarki; przejdź do stopki;
                pomiń nawigację; przeskocz do treści; skocz do treści;
                przejdź do głównej zawartości""",
            start="""przejdź do treści; przejdź do głównej; przejdź do zawartości;
                przeskocz do treści; przejdź do menu""",
            anywhere="przejdź do treści; przejdź do głównej treści; przejdź do głównej zawartości",
        ),
        Concept.MENU: phrases(
            whole="""strona główna; o nas; kontakt; kontakt z nami; mapa strony; mapa serwisu;
                menu główne; otwórz menu; zamknij menu; wiadomości; kraj; świat; polityka;
                gospodarka; biznes; kultura; zdrowie; nauka; technologie; rozrywka; podróże;
                pogoda; opinie i komentarze; sport i rekreacja; praca; kariera; reklama w serwisie;
                pomoc; archiwum; usługi; produkty; sklep; ogłoszenia; nieruchomości; motoryzacja;
                redakcja i kontakt; wydarzenia; aktualności; galeria zdjęć; polska; patronat;
                o firmie; nasz zespół""",
            start="""powrót do strony głównej; wróć do strony głównej; przejdź na stronę główną;
                wróć na stronę główną""",
        ),
        Concept.PAGINATION: phrases(
            whole="""następna; poprzednia; następny; poprzedni; dalej; wstecz; następna strona;
                poprzednia strona; starsze wpisy; nowsze wpisy; starsze posty; nowsze posty;
                starszy post; nowszy post; następny wpis; poprzedni wpis; załaduj więcej;
                pokaż więcej; wczytaj więcej; zobacz wszystkie; pokaż wszystkie; nawigacja wpisu;
                pierwsza strona; ostatnia strona; nawigacja po wpisach""",
            start="strona 0 z; starsze wpisy; nawigacja wpisu; przejdź do strony",
            marked="poprzedni wpis; następny wpis; poprzedni; następny; strony",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""do góry; na górę; powrót do góry; wróć na górę; wróć do góry; przewiń do góry;
                powrót na górę; początek strony""",
            start="powrót do góry; wróć na górę; przewiń do góry; przewiń na górę",
        ),
        Concept.BREADCRUMB: phrases(
            whole="jesteś tutaj; jesteś tu; znajdujesz się tutaj; tu jesteś; ścieżka nawigacji",
            start="jesteś tutaj; znajdujesz się tutaj",
            marked="jesteś tu; jesteś w",
        ),
        Concept.TAGS: phrases(
            whole="""tagi; kategorie; kategoria; tematy; słowa kluczowe; etykiety;
                powiązane tematy; opublikowano w; kategorie wpisów; hasła""",
            start="""opublikowano w kategorii; zaszufladkowano do kategorii; otagowano;
                oznaczone tagami; oznaczony tagami; wpis opublikowany w""",
            marked="tagi; kategorie; kategoria; tematy; słowa kluczowe; etykiety; temat; dział",
            anywhere="zaszufladkowano do kategorii; opublikowano w kategorii",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""język; języki; wybierz język; zmień język; polski; po polsku; wersja polska;
                wersja językowa; wersje językowe; tłumacz; wybierz kraj; zmień kraj;
                inne języki""",
            start="wybierz język; wybierz swój język; zmień język; wybierz swój kraj",
            marked="język; wersja językowa",
        ),
        Concept.SHARE: phrases(
            whole="""udostępnij; udostępnij na facebooku; udostępnij na twitterze; podziel się;
                podziel się artykułem; udostępnij artykuł; udostępnienia; drukuj; wydrukuj;
                wersja do druku; wyślij znajomemu; wyślij e-mailem; wyślij mailem;
                poleć znajomemu; poleć; lubię to; lubię; obserwuj; śledź nas; obserwuj nas;
                skopiuj link; kopiuj link; rozmiar tekstu; wielkość tekstu; rozmiar czcionki;
                tweetnij; zapisz na później; polub nas na facebooku; znajdź nas; dołącz do nas;
                powiększ tekst; media społecznościowe; drukuj przepis; przejdź do przepisu;
                zapisz artykuł; obserwuj nas w google news; obserwuj nas w wiadomościach google""",
            start="""udostępnij na; udostępnij przez; udostępnij ten; podziel się tym;
                podziel się na; podziel się z innymi; śledź nas na; obserwuj nas na;
                polub nas na; kliknij, aby udostępnić; kliknij by udostępnić; wyślij znajomemu;
                dołącz do nas na; znajdź nas na; obserwuj nas; śledź nas; dodaj nas do;
                bądź na bieżąco! obserwuj""",
            marked="udostępnij; podziel się; drukuj; obserwuj",
            anywhere="""kliknij, aby udostępnić; otwiera się w nowym oknie;
                udostępnij na facebooku; polub nas na facebooku""",
        ),
        Concept.LOGIN: phrases(
            whole="""zaloguj się; zaloguj; logowanie; wyloguj się; wyloguj; zarejestruj się;
                zarejestruj; rejestracja; załóż konto; utwórz konto; moje konto; mój profil;
                nazwa użytkownika; hasło; przypomnij hasło; nie pamiętam hasła;
                nie pamiętasz hasła; zapomniałeś hasła; zapamiętaj mnie; konto użytkownika;
                panel klienta; strefa klienta; zaloguj / zarejestruj""",
            start="""nie pamiętasz hasła; nie pamiętam hasła; zapomniałeś hasła; nie masz konta;
                nie masz jeszcze konta; masz już konto; zaloguj się, aby; zaloguj się lub;
                zaloguj się przez; zaloguj się do; załóż konto; nie jesteś zalogowany;
                musisz być zalogowany; musisz się zalogować""",
            marked="nazwa użytkownika; hasło; użytkownik; login",
            anywhere="""nie pamiętasz hasła; zaloguj się lub; zaloguj się, aby;
                nie masz jeszcze konta""",
        ),
        Concept.SEARCH: phrases(
            whole="""szukaj; wyszukaj; wyszukiwarka; wyszukiwanie; wyszukiwanie zaawansowane;
                szukaj w serwisie; czego szukasz; wyniki wyszukiwania; szukaj na stronie; znajdź;
                szukana fraza; przeszukaj stronę; szukaj na tym blogu; wpisz szukaną frazę""",
            start="""wpisz szukaną; szukaj na tym blogu; czego szukasz; wpisz, czego szukasz;
                szukaj w serwisie""",
            marked="szukaj; wyszukaj; znajdź; szukaj w",
        ),
        Concept.FORM: phrases(
            whole="""wyślij; anuluj; zamknij; zamknij okno; wyczyść; zatwierdź; potwierdź;
                kontynuuj; zapisz; wybierz; wybierz plik; nie wybrano pliku; pole wymagane;
                pola wymagane; wymagane; pole obowiązkowe; imię; nazwisko; imię i nazwisko;
                adres e-mail; adres email; twój e-mail; telefon; numer telefonu; adres; miasto;
                kod pocztowy; temat wiadomości; wiadomość; treść wiadomości; sortuj; sortuj według;
                filtruj; filtry; edytuj; usuń; tak; nie; dziękujemy; zastosuj; resetuj;
                wyślij wiadomość; rozwiń; zwiń""",
            start="""pola oznaczone; pola wymagane; pola obowiązkowe; to pole jest;
                proszę wypełnić; proszę podać; wypełnij to pole; prosimy o wypełnienie""",
            marked="sortuj; sortuj według; imię; telefon; temat wiadomości; nazwisko",
            anywhere="to pole jest wymagane; pola oznaczone gwiazdką; oznaczone gwiazdką są",
        ),
        Concept.PLAYER: phrases(
            whole="""odtwórz; odtwarzaj; pauza; ładowanie; trwa ładowanie; wczytywanie;
                pełny ekran; wycisz; oglądaj; obejrzyj wideo; zobacz wideo; posłuchaj; słuchaj;
                na żywo; napisy; proszę czekać; pomiń reklamę; oglądaj na żywo; odtwarzacz;
                posłuchaj artykułu; odsłuchaj artykuł; posłuchaj tego artykułu; odsłuchaj""",
            start="""włącz javascript; proszę włączyć javascript; aby obejrzeć ten film;
                twoja przeglądarka nie; javascript jest wyłączony; to wideo jest niedostępne;
                ten film jest niedostępny; trwa ładowanie; ładowanie odtwarzacza;
                do poprawnego działania; posłuchaj artykułu; odsłuchaj artykuł;
                twoja przeglądarka nie obsługuje""",
            anywhere="""javascript jest wyłączony; włącz javascript;
                twoja przeglądarka nie obsługuje; obsługę javascript;
                włączyć obsługę javascript""",
        ),
        Concept.CART: phrases(
            whole="""dodaj do koszyka; koszyk; mój koszyk; twój koszyk; zobacz koszyk; do koszyka;
                przejdź do koszyka; lista życzeń; dodaj do listy życzeń; do kasy; kup teraz; kup;
                zamów; zamów teraz; ilość; wyprzedane; dostępny; niedostępny; darmowa dostawa;
                cena; do ulubionych; schowek; koszyk jest pusty; twój koszyk jest pusty;
                produkt niedostępny""",
            start="""dodaj do koszyka; twój koszyk; przejdź do kasy; dodaj do listy życzeń;
                darmowa dostawa od""",
            marked="ilość; dostępność; koszyk; kod produktu",
            anywhere="dodaj do koszyka; koszyk jest pusty",
        ),
        Concept.COVERAGE: phrases(
            whole="""powiązane artykuły; powiązane wpisy; podobne artykuły; podobne wpisy;
                podobne; powiązane; artykuły powiązane; zobacz również; zobacz też; polecane;
                polecane artykuły; polecamy; najczęściej czytane; najpopularniejsze;
                najchętniej czytane; popularne; popularne artykuły; najnowsze;
                najnowsze wiadomości; najnowsze artykuły; najnowsze wpisy; ostatnie wpisy;
                ostatnie artykuły; ostatnie komentarze; najnowsze komentarze;
                z ostatniej chwili; na czasie; najważniejsze; warto przeczytać;
                może cię zainteresować; może cię też zainteresować; to może cię zainteresować;
                mogą cię zainteresować; więcej na ten temat; więcej artykułów; inne artykuły;
                więcej wiadomości; archiwa; archiwum bloga; następny artykuł; poprzedni artykuł;
                wybór redakcji; nie przegap; wyróżnione; polecane dla ciebie;
                najczęściej komentowane; gorące tematy; popularne posty; w tym temacie;
                redakcja poleca; więcej z kategorii; może cię zainteresuje;
                może zainteresuje cię; inne tematy; popularne teraz; na topie; więcej o""",
            start="""powiązane artykuły; podobne artykuły; artykuły powiązane;
                może cię zainteresować; może cię też zainteresować;
                może cię również zainteresować; to może cię zainteresować; najczęściej czytane;
                więcej artykułów; zobacz wszystkie artykuły; wszystkie wpisy autora;
                więcej na ten temat; zobacz wszystkie wpisy; więcej wiadomości z;
                więcej informacji z; to może cię; może zainteresować cię; więcej na temat""",
            marked="""nie przegap; polecamy; z ostatniej chwili; następny artykuł;
                poprzedni artykuł; polecane; powiązane; na czasie""",
            anywhere="""może cię zainteresować; może cię też zainteresować; mogą cię zainteresować;
                może cię również zainteresować""",
        ),
        Concept.READ_MORE: phrases(
            whole="""czytaj więcej; czytaj dalej; więcej; dowiedz się więcej; czytaj także;
                czytaj też; czytaj również; czytaj; czytaj całość; przeczytaj;
                przeczytaj więcej; przeczytaj całość; zobacz więcej; zobacz także; zobacz;
                kliknij tutaj; tutaj; kliknij; galeria; zobacz galerię; zobacz zdjęcia; wideo;
                czytaj cały artykuł; więcej informacji; szczegóły; zobacz film; sprawdź;
                sprawdź też; sprawdź także; przeczytaj także; przeczytaj też;
                przeczytaj również; wyświetl ten post na instagramie""",
            start="""czytaj także; czytaj też; czytaj również; czytaj więcej; czytaj dalej;
                przeczytaj także; przeczytaj też; przeczytaj również; zobacz także; zobacz też;
                zobacz również; dowiedz się więcej o; kliknij tutaj, aby; kliknij tutaj i;
                kliknij, aby zobaczyć; czytaj cały; sprawdź także; sprawdź też; sprawdź również;
                obejrzyj także; obejrzyj też; posłuchaj także; więcej przeczytasz;
                polecamy także; dowiedz się więcej; polecamy również; wyświetl ten post""",
            marked="""czytaj; przeczytaj; zobacz; sprawdź; więcej; wideo; film; galeria; opinia;
                analiza; wywiad; relacja; na żywo; relacja na żywo; sonda; infografika; felieton;
                podcast; obejrzyj; foto i wideo; zobacz wideo; zobacz zdjęcia; tylko u nas;
                posłuchaj; polecany artykuł; raport; reportaż""",
            anywhere="kliknij tutaj, aby; czytaj cały artykuł; dalsza część artykułu",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""zapisz się; zapisz się do newslettera; zapisz się na newsletter;
                subskrybuj; subskrypcja; prenumerata; zamów prenumeratę; prenumeruj;
                bądź na bieżąco; wypisz się; kup dostęp; wesprzyj nas; twój adres e-mail;
                otrzymuj powiadomienia; zamów newsletter; podaj adres e-mail; podaj swój e-mail;
                wykup dostęp; wspieraj nas; pobierz aplikację; masz już subskrypcję;
                jesteś już subskrybentem; czytaj dalej z""",
            start="""zapisz się do; zapisz się na; zapisz się i; subskrybuj nasz;
                subskrybuj kanał; dołącz do newslettera; otrzymuj najnowsze;
                otrzymuj powiadomienia; bądź na bieżąco z; podaj swój adres; wpisz swój adres;
                zapraszamy do subskrypcji; chcesz być na bieżąco; wyrażam zgodę na otrzymywanie;
                aby przeczytać cały; aby czytać dalej; ten artykuł jest dostępny;
                artykuł dostępny tylko; pobierz naszą; pobierz aplikację; dołącz do nas""",
            marked="subskrypcja; prenumerata",
            anywhere="""zapisz się do newslettera; zapisz się na newsletter;
                do naszego newslettera; na nasz newsletter; na otrzymywanie newslettera;
                dla subskrybentów; nasz newsletter; naszego newslettera;
                wypisać się w każdej chwili""",
        ),
        Concept.ADVERT: phrases(
            whole="""reklama; reklamy; materiał sponsorowany; artykuł sponsorowany;
                sponsorowane; treść sponsorowana; materiał partnera; materiał promocyjny;
                linki sponsorowane; promocja; promocje; oferta specjalna; materiał reklamowy;
                sponsor; sponsorzy; partnerzy; dalsza część tekstu pod reklamą;
                ciąg dalszy pod reklamą; dalsza część artykułu pod;
                dalsza część tekstu pod wideo; dalszy ciąg materiału pod wideo;
                dalsza część artykułu pod materiałem wideo; link afiliacyjny; linki afiliacyjne;
                koniec reklamy; reklama. przewiń dalej""",
            start="""dalsza część tekstu pod; dalsza część artykułu pod;
                ciąg dalszy artykułu pod; materiał sponsorowany; artykuł sponsorowany;
                reklama. przewiń; dalszy ciąg materiału pod; dalsza część artykułu;
                dalsza część tekstu; dalszy ciąg materiału; ciąg dalszy pod;
                artykuł zawiera linki""",
            marked="reklama; sponsor; promocja",
            anywhere="""część tekstu pod reklamą; część artykułu pod reklamą;
                część tekstu znajduje się pod; dalszy ciąg materiału pod wideo;
                pod materiałem wideo; linki afiliacyjne""",
        ),
        Concept.COMMENT: phrases(
            whole="""komentarze; komentarz; komentarzy; brak komentarzy; dodaj komentarz;
                napisz komentarz; skomentuj; zostaw komentarz; prześlij komentarz;
                opublikuj komentarz; wyślij komentarz; pokaż komentarze; zobacz komentarze;
                wszystkie komentarze; odpowiedz; odpowiedzi; odpowiedź; anuluj odpowiedź; zgłoś;
                zgłoś nadużycie; zgłoś naruszenie; pisze; napisał; komentarze wyłączone;
                zobacz wszystkie komentarze; dodaj opinię; twój komentarz; dołącz do dyskusji;
                anuluj pisanie odpowiedzi; dyskusja; weź udział w dyskusji; co o tym sądzisz""",
            start="""dodaj komentarz; napisz komentarz; zostaw komentarz; prześlij komentarz;
                bądź pierwszy; twój adres e-mail nie; twój adres email nie; komentarze są;
                komentarze zostały wyłączone; zaloguj się, aby skomentować;
                zaloguj się, aby dodać; musisz się zalogować, aby; musisz być zalogowany, aby;
                pokaż wszystkie komentarze; wymagane pola są; zgłoś naruszenie; powiadom mnie o;
                zapamiętaj moje dane; dołącz do dyskusji; weź udział w dyskusji;
                daj znać w komentarzu""",
            marked="komentarze; komentarz; odpowiedz; skomentuj",
            anywhere="""adres e-mail nie zostanie opublikowany;
                adres email nie zostanie opublikowany; bądź pierwszy, który skomentuje;
                aby dodać komentarz; wymagane pola są oznaczone; komentarze zostały wyłączone;
                możliwość komentowania została; aby móc komentować; ta strona używa akismet""",
        ),
        Concept.COOKIE: phrases(
            whole="""akceptuję; akceptuj; akceptuj wszystkie; zaakceptuj wszystko; odrzuć;
                odrzuć wszystkie; ustawienia cookies; ustawienia plików cookie; zgadzam się; zgoda;
                rozumiem; pliki cookies; pliki cookie; akceptuję i przechodzę do serwisu;
                przejdź do serwisu; zarządzaj plikami cookie; ustawienia prywatności""",
            start="""ta strona używa; strona używa plików; ta strona korzysta; nasza strona używa;
                nasza strona korzysta; używamy plików cookie; używamy plików cookies;
                używamy cookies; wykorzystujemy pliki cookie; ten serwis wykorzystuje;
                serwis wykorzystuje pliki; ta witryna używa; ta witryna korzysta;
                w ramach naszej witryny stosujemy; korzystając ze strony; korzystając z serwisu;
                dalsze korzystanie ze strony; nasz serwis wykorzystuje; ten serwis używa""",
            anywhere="""używa plików cookie; używa plików cookies; używa ciasteczek;
                używamy plików cookie; plików cookies w celu; plików cookie w celu;
                wykorzystuje pliki cookies; wykorzystuje pliki cookie; korzysta z plików cookies;
                korzysta z plików cookie; wykorzystywanie plików cookies;
                używanie plików cookies""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; prawa autorskie;
                prawa zastrzeżone""",
            start="""wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; prawa autorskie ©;
                kopiowanie zabronione""",
            anywhere="""wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone;
                prawa autorskie zastrzeżone; rozpowszechnianie zabronione""",
        ),
        Concept.LEGAL: phrases(
            whole="""polityka prywatności; regulamin; regulamin serwisu; prywatność;
                warunki korzystania; polityka cookies; polityka plików cookies; nota prawna; rodo;
                ochrona danych osobowych; zasady korzystania; ochrona danych; warunki użytkowania;
                deklaracja dostępności; ochrona prywatności; klauzula informacyjna;
                regulamin i polityka prywatności""",
            start="""polityka prywatności; regulamin serwisu; wyrażam zgodę na przetwarzanie;
                administratorem danych osobowych; administratorem twoich danych;
                akceptuję regulamin""",
            anywhere="""polityka prywatności; polityce prywatności; politykę prywatności;
                wyrażam zgodę na przetwarzanie; warunki korzystania z serwisu;
                administratorem danych osobowych""",
        ),
        Concept.BYLINE: phrases(
            whole="""autor; autorka; autorzy; redakcja; napisane przez; dziennikarz; dodane przez;
                redaktor; napisany przez""",
            start="""napisane przez; opublikowane przez; dodane przez; tekst i zdjęcia;
                opublikowany przez; przez""",
            marked="""autor; autorka; autorzy; redakcja; tekst; opracowanie; opracował; opracowała;
                napisał; napisała; rozmawiał; rozmawiała; oprac""",
        ),
        Concept.DATELINE: phrases(
            whole="""opublikowano; opublikowane; data publikacji; aktualizacja;
                ostatnia aktualizacja; dzisiaj; dziś; wczoraj; data; czas czytania; data dodania;
                zaktualizowano; dodano""",
            start="""data publikacji; data utworzenia; ostatnia aktualizacja;
                ostatnia modyfikacja; ostatnio zmodyfikowano; opublikowano dnia; data dodania;
                czas czytania; ostatnia zmiana; data aktualizacji; ten tekst przeczytasz;
                przeczytasz w""",
            marked="""opublikowano; opublikowane; aktualizacja; data; zaktualizowano; dodano;
                utworzono; dodane; publikacja; zmodyfikowano; akt""",
        ),
        Concept.CAPTION: phrases(
            whole="""zdjęcie; zdjęcie ilustracyjne; zdjęcia; fotografia; źródło zdjęcia; powiększ;
                pap; ilustracja; zdjęcie poglądowe; kliknij, aby powiększyć; zdj. ilustracyjne;
                powiększ zdjęcie""",
            start="""zdjęcie ilustracyjne; zdjęcie poglądowe; źródło zdjęcia;
                kliknij, aby powiększyć; zdjęcie archiwalne; autor zdjęcia; źródło fot""",
            marked="""fot; foto; zdjęcie; zdjęcia; fotografia; ilustracja; grafika; rys;
                fot. ilustracyjna""",
            anywhere="""zdjęcie ilustracyjne; zdjęcie poglądowe; źródło zdjęcia;
                kliknij, aby powiększyć""",
        ),
        Concept.CREDIT: phrases(
            whole="""o autorze; o autorce; źródło; źródła; bibliografia; o autorach; przypisy;
                informacje o autorze; z materiałów prasowych""",
            start="""o autorze; o autorce; na podstawie materiałów; opracowano na podstawie;
                artykuł ukazał się; tekst ukazał się; artykuł pochodzi z; współpraca redakcyjna""",
            marked="źródło; źródła; tłumaczenie; współpraca; przekład; redaktor; korekta",
            anywhere="""przyczynił się do powstania; współpracował przy tym artykule;
                tekst ukazał się pierwotnie; artykuł ukazał się pierwotnie;
                ukazał się pierwotnie""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""w skrócie; najważniejsze informacje; podsumowanie; streszczenie;
                kluczowe informacje; co musisz wiedzieć; najważniejsze punkty; w pigułce;
                najważniejsze fakty; kluczowe punkty; z tego artykułu dowiesz się""",
            start="z tego artykułu dowiesz się; najważniejsze informacje w skrócie",
            marked="w skrócie; najważniejsze informacje; podsumowanie; streszczenie; w pigułce",
        ),
    }
)
