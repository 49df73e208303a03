"""Dutch phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["DUTCH"]

DUTCH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""naar de inhoud; ga naar de inhoud; ga naar inhoud; direct naar de inhoud;
                naar hoofdinhoud; direct naar artikelinhoud; spring naar de inhoud;
                spring naar inhoud; meteen naar de inhoud; overslaan en naar de inhoud gaan;
                naar de navigatie; ga naar hoofdinhoud; ga naar navigatie""",
            start="""overslaan en naar de inhoud; ga naar de inhoud; ga direct naar de inhoud;
                spring naar de inhoud; direct naar de inhoud""",
            anywhere="overslaan en naar de inhoud; spring naar de inhoud; ga naar hoofdinhoud",
        ),
        Concept.MENU: phrases(
            whole="""startpagina; hoofdpagina; over ons; wie zijn wij; neem contact op;
                contact opnemen; hoofdmenu; menu openen; menu sluiten; nieuws; binnenland;
                buitenland; politiek; economie; sport & spel; cultuur; wetenschap; gezondheid;
                reizen; weer; opinie & debat; regio; media; vacatures; werken bij; adverteren;
                klantenservice; veelgestelde vragen; colofon; archief; diensten; producten;
                evenementen; winkel; lokaal; koken; wonen; voorpagina; onze mensen""",
            start="terug naar de homepage; terug naar home; terug naar de voorpagina",
        ),
        Concept.PAGINATION: phrases(
            whole="""volgende; vorige; volgende pagina; vorige pagina; oudere berichten;
                nieuwere berichten; oudere posts; nieuwere posts; vorig bericht; volgend bericht;
                toon meer; meer laden; laad meer; meer tonen; alles bekijken; bekijk alles;
                bekijk alle; alle berichten; berichtnavigatie; berichten navigatie; eerste pagina;
                laatste pagina; toon alles""",
            start="""pagina 0 van; oudere berichten; berichtnavigatie; bericht navigatie;
                ga naar pagina""",
            marked="vorige; volgende; vorig bericht; volgend bericht; pagina's",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""naar boven; terug naar boven; terug omhoog; omhoog; ga naar boven;
                naar begin van de pagina; scroll naar boven""",
            start="terug naar boven; scroll naar boven; ga terug naar boven",
        ),
        Concept.BREADCRUMB: phrases(
            whole="u bent hier; je bent hier; u bevindt zich hier; kruimelpad; je bevindt je hier",
            start="u bevindt zich hier; je bevindt je hier; u bent hier",
            marked="je bent hier",
        ),
        Concept.TAGS: phrases(
            whole="""trefwoorden; categorie; categorieën; onderwerpen; onderwerp; geplaatst in;
                gearchiveerd onder; meer over; labels en categorieën; thema's;
                gerelateerde onderwerpen; steekwoorden""",
            start="""opgeslagen onder; gearchiveerd onder; getagd met; getagged met; gelabeld met;
                geplaatst onder""",
            marked="""trefwoorden; categorie; categorieën; onderwerpen; geplaatst in; thema;
                thema's; meer over; rubriek; steekwoorden""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""taal; talen; kies een taal; taal wijzigen; selecteer taal; selecteer een taal;
                nederlands; in het nederlands; kies uw taal; kies je taal; kies uw land; editie;
                vertalen; andere talen""",
            start="kies uw taal; kies je taal; kies een taal; selecteer uw taal; kies uw land",
            marked="taal; talen; kies taal",
        ),
        Concept.SHARE: phrases(
            whole="""delen; deel; deel dit; deel dit artikel; deel artikel; deel dit bericht;
                deel op facebook; delen op facebook; deel op twitter; delen via; deel via;
                delen via e-mail; deel via whatsapp; printen; afdrukken; artikel printen;
                artikel afdrukken; e-mailen; mailen naar een vriend; stuur door; doorsturen;
                vind ik leuk; volg ons; volg ons op; volgen; bewaar artikel; bewaren;
                kopieer link; link kopiëren; tekstgrootte; lettergrootte; tweeten;
                reageer en deel; mail artikel; recept printen; recept afdrukken;
                naar het recept; artikel bewaren; geef dit artikel cadeau;
                volg ons op google nieuws""",
            start="""deel dit; deel op; deel via; delen via; delen op; volg ons op;
                volg ons via; klik om te delen; klik om af te drukken; klik om dit te;
                print dit artikel; stuur dit artikel; mail dit artikel; volg ons op google;
                volg ons whatsapp-kanaal; naar het recept""",
            marked="delen; deel; volg ons; tekstgrootte",
            anywhere="""klik om te delen; wordt in een nieuw venster geopend; deel dit artikel;
                klik om af te drukken""",
        ),
        Concept.LOGIN: phrases(
            whole="""inloggen; log nu in; aanmelden; uitloggen; afmelden; registreren; registreer;
                registreer nu; mijn account; mijn profiel; account aanmaken; maak een account;
                maak een account aan; gebruikersnaam; wachtwoord; wachtwoord vergeten; onthoud mij;
                blijf ingelogd; ingelogd blijven; mijn gegevens; mijn abonnement""",
            start="""wachtwoord vergeten; bent u uw wachtwoord; ben je je wachtwoord;
                heb je al een account; heeft u al een account; nog geen account; al een account;
                nog geen lid; log in met; log in om; log in of; inloggen met; maak een account;
                u bent niet ingelogd; je bent niet ingelogd""",
            marked="gebruikersnaam; wachtwoord",
            anywhere="""wachtwoord vergeten; log in of maak een account; log in of registreer;
                maak een gratis account""",
        ),
        Concept.SEARCH: phrases(
            whole="""zoeken; zoek; zoek op; zoeken naar; zoek naar; zoekopdracht;
                uitgebreid zoeken; zoekterm; zoekresultaten; zoeken op deze site; doorzoek de site;
                doorzoek deze site; waar ben je naar op zoek; zoek op trefwoord; zoekveld""",
            start="""waar ben je naar op zoek; waar bent u naar op zoek; doorzoek deze;
                zoek op deze site; zoeken op deze site""",
            marked="zoeken; zoek; zoeken naar; zoek naar; zoekterm",
        ),
        Concept.FORM: phrases(
            whole="""verzenden; versturen; verstuur; annuleren; sluiten; sluit; venster sluiten;
                opnieuw instellen; toepassen; bevestigen; doorgaan; selecteer; selecteren; kies;
                kies bestand; bestand kiezen; geen bestand gekozen; verplicht; verplicht veld;
                verplichte velden; naam; voornaam; achternaam; uw naam; je naam; e-mailadres;
                uw e-mailadres; je e-mailadres; telefoon; telefoonnummer; adres; postcode;
                woonplaats; bericht; onderwerp van je bericht; sorteer op; sorteren op; filteren;
                opslaan; bewerken; verwijderen; ja; nee; bedankt""",
            start="""verplichte velden; velden met een; vul hier uw; vul hier je;
                vul uw e-mailadres; dit veld is; gelieve dit veld""",
            marked="sorteer op; sorteren op; naam; voornaam; achternaam; telefoon; e-mailadres",
            anywhere="""dit veld is verplicht; velden zijn verplicht; velden zijn gemarkeerd met;
                dit veld niet invullen""",
        ),
        Concept.PLAYER: phrases(
            whole="""afspelen; pauzeren; laden; bezig met laden; aan het laden; volledig scherm;
                dempen; video afspelen; bekijk de video; bekijk video; bekijk nu; beluister;
                luister; luister nu; ondertiteling; een ogenblik geduld; advertentie overslaan;
                speel af; volume aanpassen; video wordt geladen; beluister dit artikel;
                luister naar dit artikel; luister dit artikel; laat artikel voorlezen; lees voor""",
            start="""schakel javascript; zet javascript aan; javascript is uitgeschakeld;
                javascript staat uit; je browser ondersteunt; uw browser ondersteunt;
                deze video is niet; video wordt geladen; om deze video te; een ogenblik geduld;
                beluister dit artikel; luister naar dit artikel; deze inhoud is niet""",
            anywhere="""javascript is uitgeschakeld; javascript inschakelen;
                je browser ondersteunt geen; uw browser ondersteunt geen""",
        ),
        Concept.CART: phrases(
            whole="""in winkelwagen; in winkelmandje; winkelwagen; winkelmandje; winkelmand;
                mijn winkelwagen; toevoegen aan winkelwagen; voeg toe aan winkelwagen;
                bekijk winkelwagen; verlanglijst; verlanglijstje; afrekenen; naar de kassa;
                bestellen; bestel nu; koop nu; nu kopen; aantal; uitverkocht; op voorraad;
                niet op voorraad; gratis verzending; prijs; in mijn winkelwagen""",
            start="""toevoegen aan winkelwagen; voeg toe aan winkelwagen; in winkelwagen;
                uw winkelwagen; je winkelwagen""",
            marked="aantal; levertijd; winkelwagen; beschikbaarheid",
            anywhere="aan winkelwagen; winkelwagen is leeg",
        ),
        Concept.COVERAGE: phrases(
            whole="""gerelateerde artikelen; gerelateerde berichten; gerelateerd nieuws;
                gerelateerd; verwante artikelen; meer artikelen; meer nieuws; meest gelezen;
                meest bekeken; best gelezen; populair; populaire artikelen; populaire berichten;
                laatste nieuws; het laatste nieuws; net binnen; recente berichten;
                recente artikelen; recente reacties; nieuwste berichten; nieuwste artikelen;
                aanbevolen; aanbevolen voor jou; aanbevolen artikelen; lees ook; bekijk ook;
                dit vind je misschien ook leuk; misschien vind je dit ook interessant;
                ook interessant; trending nu; uitgelicht; in het nieuws; mis niet; niet missen;
                archieven; keuze van de redactie; tips van de redactie; meer uit; meer van;
                onze keuze; ander nieuws; overig nieuws; volgend artikel; vorig artikel;
                net als dit; aanraders; topverhalen; hoofdpunten van vandaag; laatste berichten;
                meest besproken; meest gedeeld; meer over dit onderwerp; meer over dit thema;
                misschien ook interessant; dit vindt u misschien ook leuk; uit dezelfde rubriek;
                vergelijkbare artikelen""",
            start="""gerelateerde artikelen; gerelateerde berichten; meest gelezen;
                het laatste nieuws van; dit vind je misschien; misschien vind je dit;
                wellicht ook interessant; misschien ook interessant; bekijk alle berichten;
                alle artikelen van; alle berichten van; meer nieuws over; meer artikelen over;
                lees alle artikelen; ook interessant; misschien vind je; meer over dit;
                vergelijkbare artikelen""",
            marked="""niet missen; uitgelicht; laatste nieuws; volgend artikel; vorig artikel;
                meer nieuws; aanbevolen; gerelateerd; net binnen""",
            anywhere="""dit vind je misschien ook; misschien vind je dit ook;
                bekijk alle berichten van; misschien ook interessant; vind je misschien ook""",
        ),
        Concept.READ_MORE: phrases(
            whole="""lees meer; lees verder; meer lezen; verder lezen; lees het hele artikel;
                lees het volledige artikel; lees artikel; meer informatie; meer info;
                meer weten; zie ook; klik hier; hier; meer; bekijk meer; bekijk foto's;
                fotoserie; fotogalerij; bekijk de foto's; video's; lees hier; lees hier meer;
                ontdek meer; naar het artikel; bekijk; bekijk artikel; luister ook;
                dit bericht op instagram bekijken""",
            start="""lees ook; lees meer; lees verder; lees hier; lees het hele;
                lees het volledige; bekijk ook; kijk ook; zie ook het; klik hier voor;
                klik hier om; meer weten over; lees de volledige; luister ook; bekijk hier;
                lees alles over; lees eerder; meer lezen over; dit bericht op instagram""",
            marked="""lees; zie ook; bekijk; kijk; in beeld; video; fotoserie; opinie; column;
                commentaar; analyse; interview; achtergrond; reportage; liveblog; live; podcast;
                luister; infographic; kaart; poll; luister naar; terugkijken; kijk terug; in video;
                recensie; hoofdartikel""",
            anywhere="klik hier voor meer; lees het hele artikel; lees het volledige artikel",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""nieuwsbrief; nieuwsbrieven; abonneren; abonneer; abonneer nu; abonnement;
                abonnementen; word abonnee; neem een abonnement; inschrijven; schrijf je in;
                inschrijven nieuwsbrief; aanmelden nieuwsbrief; meld je aan voor de nieuwsbrief;
                schrijf je in voor onze nieuwsbrief; blijf op de hoogte;
                ontvang onze nieuwsbrief; onze nieuwsbrief; steun ons; word lid; uitschrijven;
                doneer; word donateur; al abonnee; ben je al abonnee; bent u al abonnee;
                download de app; download onze app; gratis proberen""",
            start="""schrijf je in voor; schrijf u in voor; meld je aan voor; meld u aan voor;
                abonneer je op; abonneer u op; ontvang onze; ontvang de nieuwsbrief;
                ontvang het laatste; ontvang dagelijks; ontvang elke; ontvang wekelijks;
                blijf op de hoogte van; vul je e-mailadres; word abonnee; neem een abonnement;
                aanmelden voor de nieuwsbrief; inschrijven voor de nieuwsbrief; abonneer je;
                ben je al abonnee; bent u al abonnee; al abonnee; om verder te lezen;
                dit artikel is exclusief; dit artikel is alleen voor; schrijf je in;
                meld je aan; meld u aan; blijf op de hoogte; download onze; download de app;
                steun onze""",
            marked="nieuwsbrief; abonnement; abonneren",
            anywhere="""onze nieuwsbrief ontvangen; voor onze nieuwsbrief; voor de nieuwsbrief;
                in uw mailbox; in je mailbox; in jouw mailbox; in je inbox; onze nieuwsbrief;
                ons whatsapp-kanaal; alleen voor abonnees;
                exclusief voor abonnees; elk moment afmelden""",
        ),
        Concept.ADVERT: phrases(
            whole="""advertentie; advertenties; reclame; gesponsord; gesponsord door;
                gesponsorde inhoud; gesponsorde berichten; betaalde inhoud; partnerbijdrage;
                aangeboden door; aanbiedingen; aanbieding;
                artikel gaat verder onder de advertentie; tekst gaat door onder de advertentie;
                lees verder na de advertentie; adverteerder; onze partners; in samenwerking met;
                affiliate link; affiliate links; gesponsord bericht;
                lees verder onder de advertentie; tekst gaat verder onder de advertentie;
                tekst gaat verder onder de foto; tekst loopt door onder de advertentie""",
            start="""gesponsord door; aangeboden door; artikel gaat verder;
                tekst gaat verder onder; tekst gaat door onder; lees verder na de advertentie;
                lees verder onder de; artikel gaat verder onder; tekst loopt door onder;
                dit artikel bevat affiliate""",
            marked="advertentie; reclame; gesponsord",
            anywhere="""gaat verder onder de advertentie; door onder de advertentie;
                na de advertentie; gaat verder onder de video; affiliate links;
                verder onder de advertentie""",
        ),
        Concept.COMMENT: phrases(
            whole="""reacties; reactie; reageer; reageren; geen reacties; plaats een reactie;
                plaats reactie; geef een reactie; laat een reactie achter;
                laat een bericht achter; schrijf een reactie; reactie plaatsen;
                reactie toevoegen; bekijk reacties; toon reacties; lees reacties; alle reacties;
                beantwoorden; antwoord; antwoorden; beantwoord; reactie annuleren;
                antwoord annuleren; meld misbruik; rapporteer; zegt; schreef; zei;
                reacties gesloten; reageer op dit artikel; praat mee; discussieer mee;
                uw reactie; je reactie; meld reactie; geef je mening""",
            start="""plaats een reactie; geef een reactie; geef je reactie;
                laat een reactie achter; laat een antwoord achter; schrijf een reactie;
                reageer op dit; wees de eerste die; je e-mailadres wordt niet;
                het e-mailadres wordt niet; uw e-mailadres wordt niet; reacties zijn;
                log in om te reageren; je moet ingelogd zijn om; je moet inloggen om;
                u moet ingelogd zijn om; u moet inloggen om; bekijk alle reacties;
                er zijn nog geen reacties; vereiste velden zijn; mijn naam, e-mail en site;
                houd mij op de hoogte; praat mee; laat het weten in de reacties""",
            marked="reacties; reactie; reacties op; antwoord",
            anywhere="""e-mailadres wordt niet gepubliceerd; e-mailadres zal niet gepubliceerd;
                wees de eerste die reageert; om een reactie te plaatsen; om een reactie te kunnen;
                reacties zijn gesloten; nog geen reacties; vereiste velden zijn gemarkeerd;
                deze site gebruikt akismet""",
        ),
        Concept.COOKIE: phrases(
            whole="""cookies accepteren; alle cookies accepteren; accepteren; alles accepteren;
                accepteer; akkoord; weigeren; alles weigeren; cookie-instellingen;
                cookie instellingen; cookies weigeren; instellingen; cookievoorkeuren;
                cookies beheren; voorkeuren beheren; ik ga akkoord; ik accepteer; begrepen;
                noodzakelijke cookies; cookiemelding""",
            start="""wij gebruiken cookies; we gebruiken cookies; deze website gebruikt;
                deze site gebruikt cookies; onze website gebruikt; wij maken gebruik van cookies;
                door gebruik te maken van deze; door verder te gaan; wij en onze partners;
                door op accepteren te; door deze website te gebruiken""",
            anywhere="""gebruikt cookies; gebruiken cookies; gebruik van cookies;
                cookies accepteren; plaatsen cookies""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="alle rechten voorbehouden; auteursrecht; auteursrechten; rechten voorbehouden",
            start="""alle rechten voorbehouden; auteursrecht ©; op dit artikel rust copyright;
                op alle artikelen""",
            anywhere="""alle rechten voorbehouden; zonder schriftelijke toestemming;
                auteursrechtelijk beschermd""",
        ),
        Concept.LEGAL: phrases(
            whole="""privacybeleid; privacyverklaring; privacy statement; gebruiksvoorwaarden;
                voorwaarden; algemene voorwaarden; cookiebeleid; cookieverklaring;
                disclaimer en privacy; privacy en cookies; juridische informatie;
                leveringsvoorwaarden; privacy & cookiebeleid; toegankelijkheid;
                voorwaarden en privacy; wettelijke vermeldingen; gedragscode;
                abonnementsvoorwaarden""",
            start="""algemene voorwaarden; ik ga akkoord met de; lees onze privacyverklaring;
                lees hier onze privacy""",
            anywhere="""algemene voorwaarden; privacyverklaring en; akkoord met de voorwaarden;
                onze privacyverklaring; ons privacybeleid""",
        ),
        Concept.BYLINE: phrases(
            whole="""auteur; door; geschreven door; redactie; van onze redactie; verslaggever;
                geplaatst door; van onze verslaggever; redacteur""",
            start="""door; geschreven door; geplaatst door; van onze verslaggever;
                van onze redactie; gepost door; van onze correspondent; een artikel van; tekst van;
                gastblog door""",
            marked="auteur; auteurs; redactie; tekst; verslaggever",
        ),
        Concept.DATELINE: phrases(
            whole="""gepubliceerd; gepubliceerd op; bijgewerkt; laatst bijgewerkt; geplaatst op;
                datum; vandaag; gisteren; leestijd; laatste update; laatst gewijzigd;
                minuten leestijd; min. leestijd; min leestijd""",
            start="""gepubliceerd op; bijgewerkt op; laatst bijgewerkt; laatst gewijzigd;
                laatste wijziging; laatste update; geplaatst op; gewijzigd op; aangemaakt op;
                gepost op; geschreven op; bijgewerkt tot; geüpdatet op; leestijd""",
            marked="""gepubliceerd; bijgewerkt; datum; geplaatst; gewijzigd; update; aangepast;
                publicatiedatum""",
        ),
        Concept.CAPTION: phrases(
            whole="""beeld; afbeelding; archieffoto; fotograaf; vergroot; vergroot afbeelding; anp;
                foto ter illustratie; archiefbeeld; fotocredit; klik om te vergroten;
                beeld ter illustratie; stockfoto""",
            start="""foto ter illustratie; archieffoto; beeld ter illustratie; fotografie door;
                foto door; foto's door; klik om te vergroten; klik op de afbeelding; archiefbeeld;
                foto via""",
            marked="""foto; beeld; afbeelding; fotograaf; fotografie; illustratie; bijschrift;
                foto's""",
            anywhere="foto ter illustratie; klik om te vergroten",
        ),
        Concept.CREDIT: phrases(
            whole="""over de auteur; over de auteurs; bron; bronnen; met medewerking van;
                over deze auteur; bronvermelding""",
            start="""over de auteur; over deze auteur; met medewerking van; vertaald door;
                bewerkt door; dit artikel verscheen; dit artikel is eerder; dit stuk verscheen""",
            marked="bron; bronnen; via; vertaling; eindredactie; medewerking",
            anywhere="""werkte mee aan dit artikel; werkten mee aan dit artikel;
                dit artikel verscheen eerder; verscheen eerder op; verscheen eerder in;
                verscheen oorspronkelijk""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""in het kort; kort samengevat; samenvatting; hoofdpunten; belangrijkste punten;
                de belangrijkste punten; in een notendop; wat weten we; kernpunten;
                het belangrijkste; belangrijkste feiten; dit moet je weten""",
            marked="in het kort; samenvatting; hoofdpunten; kort samengevat",
        ),
    }
)
