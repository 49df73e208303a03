"""German phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["GERMAN"]

GERMAN: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""zum inhalt; zum inhalt springen; zum hauptinhalt springen; direkt zum inhalt;
                zur navigation; zur navigation springen; zur hauptnavigation; zur suche;
                zur suche springen; zum hauptinhalt; zum footer springen; springe zum inhalt;
                navigation überspringen; zur hauptnavigation springen; inhalt anspringen""",
            start="""zum inhalt springen; zum hauptinhalt springen; direkt zum inhalt; springe zum;
                springe zu; zur navigation springen; zum hauptmenü springen;
                direkt zur navigation""",
            anywhere="""zum inhalt springen; zum hauptinhalt springen; direkt zum inhalt;
                zur hauptnavigation springen""",
        ),
        Concept.MENU: phrases(
            whole="""startseite; start; zur startseite; über uns; wir über uns; über mich; kontakt;
                kontaktformular; sitemap; übersicht; inhaltsübersicht; menü; hauptmenü;
                hauptnavigation; menü öffnen; menü schliessen; ressorts; rubriken; nachrichten;
                aktuelles; politik; wirtschaft; sport; kultur; gesellschaft; wissen; wissenschaft;
                panorama; ausland; inland; lokales; regional; meinung; gesundheit; reise; technik;
                digital; wetter; veranstaltungen; termine; termine & events; stellenangebote;
                karriere; jobs & karriere; presse; hilfe; service; mediadaten; archiv; verein;
                unternehmen; produkte; leistungen; team; das team; ansprechpartner; anfahrt;
                gästebuch; mitglied werden; spenden; themen a-z""",
            start="zurück zur startseite; zur startseite; menü öffnen; menü ein-/ausblenden",
        ),
        Concept.PAGINATION: phrases(
            whole="""weiter; zurück; nächste; vorherige; nächste seite; vorherige seite; seite;
                ältere beiträge; neuere beiträge; ältere artikel; neuere artikel; ältere einträge;
                neuere einträge; ältere posts; neuere posts; nächster beitrag; vorheriger beitrag;
                vorheriger artikel; nächster artikel; erste seite; letzte seite; mehr anzeigen;
                mehr laden; alle anzeigen; alle ansehen; beitragsnavigation; beitrags-navigation;
                artikel-navigation; artikelnavigation; seiten; zurück weiter; zurück zur übersicht;
                auf einer seite lesen""",
            start="""seite 0 von; ältere beiträge; neuere beiträge; beitragsnavigation;
                zurück zur übersicht; beitrags-navigation""",
            marked="""vorheriger beitrag; nächster beitrag; vorheriger artikel; nächster artikel;
                vorheriger; nächster; weiter; zurück; seiten""",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""nach oben; zum seitenanfang; zum anfang; seitenanfang; zurück nach oben;
                zum anfang der seite; nach oben scrollen; an den anfang;
                zum seitenanfang springen""",
            start="nach oben scrollen; zurück zum seitenanfang; zurück nach oben",
        ),
        Concept.BREADCRUMB: phrases(
            whole="""sie sind hier; du bist hier; sie befinden sich hier; brotkrumen;
                ihre position; pfad""",
            start="sie befinden sich hier; sie sind hier: start",
            marked="sie sind hier; du bist hier; aktuelle seite; hier sind sie",
        ),
        Concept.TAGS: phrases(
            whole="""schlagwörter; schlagworte; stichworte; stichwörter; kategorien; kategorie;
                themen; thema; veröffentlicht in; verschlagwortet mit; abgelegt unter;
                mehr zum thema; schlagwort; themengebiete; alle themen;
                themen in diesem artikel""",
            start="""abgelegt unter; verschlagwortet mit; verschlagwortet als; kategorisiert in;
                kategorisiert als; veröffentlicht unter; eingeordnet unter; gespeichert unter;
                dieser eintrag wurde; themen in diesem""",
            marked="""schlagwörter; schlagworte; stichworte; stichwörter; kategorien; kategorie;
                themen; thema; rubrik; veröffentlicht in; schlagwort""",
            anywhere="""dieser beitrag wurde unter; dieser eintrag wurde veröffentlicht;
                veröffentlicht und verschlagwortet""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""sprache; sprachen; sprache wählen; sprache auswählen; sprache ändern;
                sprachauswahl; deutsch; auf deutsch; deutsche version; land auswählen; land wählen;
                ausgabe wählen; übersetzen; weitere sprachen; in anderen sprachen;
                leichte sprache""",
            start="""sprache auswählen; sprache wechseln; wählen sie ihre sprache;
                wählen sie ihr land""",
            marked="sprache; sprachen",
        ),
        Concept.SHARE: phrases(
            whole="""teilen; artikel teilen; beitrag teilen; jetzt teilen; auf facebook teilen;
                auf twitter teilen; auf x teilen; bei facebook teilen; bei twitter teilen;
                per e-mail teilen; drucken; ausdrucken; artikel drucken; seite drucken;
                druckversion; druckansicht; versenden; artikel versenden; weiterempfehlen;
                empfehlen; artikel empfehlen; seite empfehlen; per mail versenden;
                per e-mail versenden; gefällt mir; folgen; folgen sie uns; folge uns;
                folge uns auf; merken; auf die merkliste; merkliste; link kopieren;
                schriftgrösse; schrift vergrössern; twittern; mailen; soziale netzwerke;
                teilen mit; lesezeichen; teilen auf; xing; feedback senden; rezept drucken;
                rezept speichern; rezept teilen; als pdf herunterladen; pdf herunterladen;
                als pdf speichern; artikel merken; artikel verschenken; bei pinterest speichern;
                auf whatsapp teilen; bei whatsapp teilen; zum rezept; zum rezept springen;
                direkt zum rezept; jetzt bewerten; rezept bewerten""",
            start="""artikel teilen; beitrag teilen; auf facebook teilen; auf twitter teilen;
                bei facebook teilen; folgen sie uns auf; folge uns auf; folgt uns auf;
                besuchen sie uns auf; klick, um; klicken, um auf; teilen mit; teilen auf;
                artikel weiterempfehlen; diese seite drucken; diesen artikel drucken;
                diesen artikel teilen; diesen beitrag teilen; link kopieren; seite empfehlen;
                rezept drucken; zum rezept springen; direkt zum rezept; bei google als;
                bei google news folgen; folgen sie uns bei; folge uns bei; als bevorzugte quelle""",
            marked="teilen; schriftgrösse; folgen; drucken; merken",
            anywhere="""wird in neuem fenster geöffnet; auf facebook teilen;
                um über twitter zu teilen; zum teilen auf; um auf facebook zu teilen;
                diesen beitrag teilen""",
        ),
        Concept.LOGIN: phrases(
            whole="""anmelden; einloggen; abmelden; ausloggen; registrieren; registrierung;
                anmeldung; jetzt anmelden; jetzt registrieren; mein konto; mein profil;
                konto erstellen; konto anlegen; benutzername; passwort; kennwort;
                passwort vergessen; kennwort vergessen; angemeldet bleiben; eingeloggt bleiben;
                benutzerkonto; kundenkonto; mitglieder; intern; benutzeranmeldung;
                neu registrieren; mitgliederbereich""",
            start="""passwort vergessen; kennwort vergessen; haben sie ihr passwort;
                noch kein konto; noch nicht registriert; noch kein mitglied; bereits registriert;
                sie sind nicht angemeldet; du bist nicht angemeldet; sie sind bereits;
                melden sie sich an; bitte melden sie sich; bitte loggen sie sich;
                jetzt kostenlos registrieren; angemeldet bleiben""",
            marked="benutzername; passwort; login-name",
            anywhere="passwort vergessen; anmelden oder registrieren; bitte melden sie sich an",
        ),
        Concept.SEARCH: phrases(
            whole="""suche; suchen; suche nach; suchbegriff; suchbegriff eingeben; volltextsuche;
                erweiterte suche; suche starten; suche öffnen; suche schliessen; suchformular;
                suchergebnisse; seite durchsuchen; website durchsuchen; website-suche;
                wonach suchen sie; suchfeld; archivsuche; blog durchsuchen;
                dieses blog durchsuchen""",
            start="""suchbegriff eingeben; geben sie einen suchbegriff; wonach suchen sie;
                diese website durchsuchen; dieses blog durchsuchen""",
            marked="suche; suchen; suche nach; suchbegriff",
        ),
        Concept.FORM: phrases(
            whole="""absenden; senden; abschicken; abbrechen; schliessen; fenster schliessen;
                löschen; zurücksetzen; bestätigen; speichern; auswählen; bitte wählen;
                bitte auswählen; datei auswählen; keine datei ausgewählt; durchsuchen; pflichtfeld;
                pflichtfelder; vorname; nachname; name; ihr name; anrede; telefon; telefonnummer;
                strasse; plz; ort; betreff; nachricht; ihre nachricht; e-mail-adresse;
                ihre e-mail-adresse; filtern; sortieren nach; sicherheitscode; anwenden; ja; nein;
                aufklappen; zuklappen; vielen dank""",
            start="""pflichtfelder sind; die mit einem stern; mit stern markierte; mit * markierte;
                mit * gekennzeichnete; bitte füllen sie""",
            marked="sortieren nach; vorname; nachname; betreff; telefon; e-mail-adresse",
            anywhere="""bitte füllen sie alle; sind pflichtfelder; mit * gekennzeichneten felder;
                bitte dieses feld nicht ausfüllen; dieses feld dient zur validierung""",
        ),
        Concept.PLAYER: phrases(
            whole="""abspielen; video abspielen; wiedergabe; wird geladen; lädt; laden; stumm;
                stummschalten; lautstärke; vollbild; vollbildmodus; untertitel; video ansehen;
                jetzt ansehen; jetzt anhören; anhören; artikel anhören; livestream;
                zur mediathek; video wird geladen; player wird geladen; werbung überspringen;
                bitte warten; bitte aktivieren sie javascript; diashow starten;
                artikel vorlesen; vorlesen lassen; artikel vorlesen lassen;
                jetzt vorlesen lassen; externer inhalt; externen inhalt laden;
                empfohlener externer inhalt; empfohlener redaktioneller inhalt; inhalt anzeigen;
                inhalt laden; podcast anhören; folge anhören""",
            start="""bitte aktivieren sie javascript; bitte aktiviere javascript;
                bitte javascript; ihr browser unterstützt; dein browser unterstützt;
                sie benötigen den flash; sie haben javascript deaktiviert;
                javascript ist deaktiviert; dieses video ist nicht; um dieses video;
                video wird geladen; zum abspielen; inhalt laden; mit dem laden des;
                video verfügbar bis; externer inhalt von; empfohlener externer inhalt;
                empfohlener redaktioneller inhalt; an dieser stelle befindet sich;
                ich bin damit einverstanden, dass; dieser inhalt kann; um diesen inhalt""",
            anywhere="""javascript ist deaktiviert; javascript aktivieren;
                javascript deaktiviert; ihr browser unterstützt; dein browser unterstützt;
                aktivieren sie javascript; mit dem laden des videos;
                dieses video ist nicht verfügbar; inhalte von drittanbietern;
                personenbezogene daten an drittplattformen; externe inhalte angezeigt""",
        ),
        Concept.CART: phrases(
            whole="""in den warenkorb; warenkorb; mein warenkorb; zum warenkorb;
                warenkorb anzeigen; wunschliste; merkzettel; auf den merkzettel; zur kasse; kasse;
                jetzt kaufen; kaufen; jetzt bestellen; bestellen; menge; anzahl; ausverkauft;
                auf lager; lieferbar; nicht lieferbar; versandkosten; zzgl. versandkosten; preis;
                ihr warenkorb ist leer; inkl. mwst; zwischensumme; artikelnummer""",
            start="""in den warenkorb; ihr warenkorb; dein warenkorb; zur kasse gehen; inkl. mwst;
                zzgl. versandkosten; es befinden sich keine produkte""",
            marked="menge; artikelnummer; warenkorb; verfügbarkeit; lieferzeit",
            anywhere="in den warenkorb; warenkorb ist leer; zzgl. versandkosten; inkl. mwst",
        ),
        Concept.COVERAGE: phrases(
            whole="""ähnliche artikel; ähnliche beiträge; ähnliche themen; verwandte artikel;
                verwandte beiträge; verwandte themen; weitere artikel; weitere beiträge;
                weitere meldungen; weitere nachrichten; weitere themen; mehr aus;
                mehr zum artikel; mehr zu diesem thema; mehr artikel; meistgelesen;
                meistgelesene artikel; am meisten gelesen; meist gelesen; meistkommentiert;
                beliebt; beliebte beiträge; beliebte artikel; top-themen; topthemen; top themen;
                im trend; aktuell; aktuelle meldungen; aktuelle nachrichten;
                neueste nachrichten; neueste artikel; neueste beiträge; letzte beiträge;
                letzte artikel; letzte kommentare; neueste kommentare; neue beiträge;
                aktuelle beiträge; empfohlen; empfehlungen; empfehlungen der redaktion;
                redaktionsempfehlung; unsere empfehlungen; das könnte sie auch interessieren;
                das könnte dich auch interessieren; das könnte ihnen auch gefallen;
                auch interessant; lesetipps; leseempfehlungen; eilmeldung; eilmeldungen;
                schlagzeilen; themenspezial; dossier; weitere videos; weitere links;
                mehr nachrichten; passend zum thema; zum thema; links zum thema;
                weitere beiträge aus; mehr beiträge; mehr von; mehr aus der sendung;
                mehr aus der rubrik; das thema könnte dich auch interessieren;
                diese artikel könnten dich auch interessieren;
                diese artikel könnten sie auch interessieren;
                diese beiträge könnten dir auch gefallen; dir könnte auch gefallen;
                ihnen könnte auch gefallen; auch lesenswert; mehr aus dem bereich;
                weitere rezepte; ähnliche rezepte; mehr rezepte; meistgeklickt; meistgesehen;
                beliebte themen; im fokus; derzeit beliebt; gerade beliebt; lesen sie weiter;
                weitere themen der redaktion; unsere topthemen; mehr news; weitere news;
                ähnliche produkte; kunden kauften auch; weitere empfehlungen""",
            start="""das könnte sie auch; das könnte dich auch; das könnte ihnen auch;
                das könnte dir auch; weitere artikel; weitere beiträge; weitere meldungen;
                weitere nachrichten; ähnliche artikel; ähnliche beiträge; verwandte artikel;
                alle beiträge von; alle artikel von; alle beiträge anzeigen; mehr zum thema;
                mehr aus dem ressort; mehr aus dieser rubrik; mehr von diesem autor;
                meistgelesen; zeige alle beiträge; beiträge ansehen von; mehr aus der sendung;
                das thema könnte; diese artikel könnten; diese beiträge könnten;
                dir könnte auch; ihnen könnte auch; weitere rezepte; ähnliche rezepte;
                entdecke weitere; entdecken sie weitere""",
            marked="""mehr aus; weitere themen; eilmeldung; dossier; neueste; aktuell; empfohlen;
                passend dazu; das könnte sie interessieren""",
            anywhere="""das könnte sie auch interessieren; das könnte dich auch interessieren;
                alle beiträge anzeigen von; alle beiträge von; das könnte ihnen auch gefallen;
                könnte dich auch interessieren; könnte sie auch interessieren;
                könnten sie auch interessieren; könnten dich auch interessieren""",
        ),
        Concept.READ_MORE: phrases(
            whole="""weiterlesen; mehr lesen; lesen sie mehr; lesen sie auch; lesen sie hier;
                mehr dazu; jetzt lesen; auch lesen; siehe auch; mehr; mehr erfahren; mehr infos;
                mehr informationen; weitere informationen; weitere infos; zum artikel;
                zum video; zur galerie; zur bildergalerie; bildergalerie; bilderstrecke;
                fotostrecke; fotogalerie; hier klicken; klicken sie hier; hier;
                ganzen artikel lesen; vollständiger artikel; hier weiterlesen; artikel lesen;
                weiter lesen; lesen; in voller länge; schon gelesen; auch spannend;
                mehr lesen zum thema; sehen sie auch; hören sie auch; lies auch""",
            start="""lesen sie auch; lesen sie dazu; lesen sie mehr; lesen sie hier;
                lesen sie jetzt; lies auch; lies hier; lies mehr; mehr dazu; weiterlesen;
                klicken sie hier; klicke hier; hier klicken; hier geht es zum; hier geht's zum;
                hier geht's zur; hier geht es zur; den ganzen artikel; mehr lesen;
                zur bildergalerie; jetzt weiterlesen; sehen sie hier; auch lesen;
                mehr zum thema finden; mehr zu diesem thema; sehen sie auch; mehr lesen sie""",
            marked="""mehr; siehe auch; video; im video; videos; bildergalerie; bilderstrecke;
                fotostrecke; fotogalerie; kommentar; meinung; leitartikel; analyse; interview;
                hintergrund; infografik; interaktiv; liveticker; live; ticker; podcast; newsblog;
                live-ticker; lesetipp; exklusiv; quiz; umfrage; faktencheck; chronik; zum thema;
                lesen sie; passend zum thema; auch interessant""",
            anywhere="klicken sie hier; den ganzen artikel lesen; hier geht es weiter",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""newsletter abonnieren; newsletter bestellen; newsletter anmelden;
                newsletter-anmeldung; newsletter; abonnieren; jetzt abonnieren; abonnement; abo;
                abos; abo-service; abo-shop; probeabo; zum newsletter anmelden; zum newsletter;
                rss abonnieren; feed abonnieren; kostenlos abonnieren; jetzt abo sichern;
                newsletter abbestellen; unser newsletter; e-paper abo; push-nachrichten;
                jetzt testen; jetzt spenden; unterstützen sie uns; unterstütze uns;
                jetzt unterstützen; app herunterladen; zur app; bereits abonnent;
                sie sind bereits abonnent; schon abonnent; jetzt kostenlos testen;
                jetzt weiterlesen mit; whatsapp-kanal; jetzt mitglied werden""",
            start="""abonnieren sie; abonniere unseren; abonniere jetzt; newsletter abonnieren;
                melden sie sich für; melden sie sich zu; melde dich für unseren;
                jetzt abonnieren; jetzt für den newsletter; jetzt zum newsletter;
                jetzt newsletter; bestellen sie unseren; erhalten sie unseren;
                mit unserem newsletter; unser newsletter; der newsletter von;
                verpassen sie keine; melde dich für; verpasse keine; nichts mehr verpassen;
                bleiben sie auf dem laufenden; bleib auf dem laufenden; unterstützen sie unsere;
                unterstütze unsere; dieser artikel ist nur für; dieser inhalt ist nur für;
                sie haben bereits ein abo; bereits abonnent; sie möchten weiterlesen;
                um weiterzulesen; gefällt ihnen dieser; gefällt dir dieser; hat ihnen dieser;
                hat dir dieser; jetzt im abo; mit unserer app; hier geht es zur anmeldung""",
            marked="newsletter; abo; abonnement",
            anywhere="""abonnieren sie unseren; newsletter anmelden; newsletter abonnieren;
                den newsletter abonnieren; zum newsletter an; per e-mail abonnieren;
                können den newsletter jederzeit; jederzeit wieder abbestellen;
                unseren newsletter; unserem newsletter; in unserem whatsapp-kanal;
                unseren whatsapp-kanal; jederzeit abbestellen; jederzeit abmelden""",
        ),
        Concept.ADVERT: phrases(
            whole="""anzeige; anzeigen; werbung; gesponsert; gesponsert von; sponsoren; sponsor;
                bezahlte anzeige; sonderveröffentlichung; anzeigen-sonderveröffentlichung;
                advertorial; werbepartner; werbemittel; präsentiert von; unterstützt von;
                partnerangebote; angebote; partner-angebote; nach der anzeige weiterlesen;
                werbung wegen markennennung; unbezahlte werbung; werbung unbezahlt;
                enthält werbung; beitrag enthält werbung; dieser beitrag enthält werbung;
                affiliate-link; affiliate-links; enthält affiliate-links; mit werbung;
                werbelink; anzeige endet; ende der anzeige""",
            start="""gesponsert von; präsentiert von; werbung - weiterlesen; affiliate-link;
                nach der werbung; dieser beitrag enthält werbung;
                dieser artikel enthält werbung; dieser artikel enthält affiliate;
                dieser beitrag enthält affiliate; dieser beitrag enthält produktplatzierungen;
                bei den verlinkungen handelt; die mit * gekennzeichneten;
                die mit einem sternchen; wenn du über diese links; wenn sie über diese links;
                als amazon-partner""",
            marked="anzeige; werbung; gesponsert; sponsor",
            anywhere="""erhalten wir eine provision; sogenannte affiliate-links;
                nach der anzeige weiterlesen; affiliate links; erhalte ich eine provision;
                eine kleine provision; als amazon-partner""",
        ),
        Concept.COMMENT: phrases(
            whole="""kommentare; kommentar; kommentieren; keine kommentare; kommentar schreiben;
                kommentar verfassen; kommentar hinterlassen; schreibe einen kommentar;
                hinterlasse einen kommentar; hinterlasse eine antwort; kommentar abschicken;
                kommentar absenden; kommentar abgeben; kommentare anzeigen; alle kommentare;
                alle kommentare anzeigen; kommentare lesen; leserkommentare; leserbriefe;
                diskutieren; mitdiskutieren; diskussion; jetzt kommentieren; antworten; antwort;
                antwort abbrechen; antworten abbrechen; beitrag melden; kommentar melden;
                melden; kommentare deaktiviert; kommentare geschlossen; sagt; schreibt; sagte;
                schrieb; ihr kommentar; ihre meinung; deine meinung; zitieren; trackback-url;
                netiquette; kommentar veröffentlichen; dein kommentar;
                eine antwort hinterlassen; schreib einen kommentar; diskutieren sie mit;
                diskutiere mit; kommentare ausblenden; zur diskussion""",
            start="""schreibe einen kommentar; schreiben sie einen kommentar;
                kommentar schreiben; kommentar verfassen; hinterlasse einen kommentar;
                hinterlasse eine antwort; hinterlassen sie einen kommentar; hinterlasse jetzt;
                sei der erste; seien sie der erste; deine e-mail-adresse wird nicht;
                ihre e-mail-adresse wird nicht; ihre email-adresse wird;
                du musst angemeldet sein; sie müssen angemeldet sein; du musst dich einloggen;
                sie müssen sich anmelden; zum kommentieren; kommentare sind;
                kommentare deaktiviert; die kommentarfunktion; alle kommentare;
                kommentare anzeigen; erforderliche felder sind; benachrichtige mich über;
                antwort auf diesen kommentar; eine antwort schreiben;
                meinen namen, meine e-mail; noch keine kommentare; antworte auf diesen;
                benachrichtigung bei; kommentare als rss; du kannst die kommentare;
                diskutieren sie mit; diskutiere mit; schreib uns in den kommentaren;
                schreibt uns in den kommentaren; verrate uns in den kommentaren;
                verraten sie uns in den kommentaren; lass uns in den kommentaren""",
            marked="kommentare; kommentar von; antworten; leserkommentare; antwort",
            anywhere="""e-mail-adresse wird nicht veröffentlicht; erforderliche felder sind mit;
                benachrichtige mich über nachfolgende; einen kommentar zu schreiben;
                einen kommentar abzugeben; kommentare zu diesem artikel;
                email-adresse wird nicht veröffentlicht; kommentare und pings sind""",
        ),
        Concept.COOKIE: phrases(
            whole="""alle akzeptieren; cookies akzeptieren; alle cookies akzeptieren; akzeptieren;
                ablehnen; alle ablehnen; cookie-einstellungen; cookie einstellungen;
                cookie-hinweis; einstellungen; zustimmen; ich stimme zu; einverstanden;
                ich akzeptiere; verstanden; nur notwendige cookies; notwendige cookies;
                datenschutz-einstellungen; datenschutzeinstellungen; privatsphäre-einstellungen;
                einwilligung; cookies verwalten""",
            start="""wir verwenden cookies; wir nutzen cookies; wir benutzen cookies;
                wir setzen cookies; diese website verwendet; diese webseite verwendet;
                diese website nutzt; diese webseite nutzt; diese seite verwendet cookies;
                diese seite nutzt cookies; unsere website verwendet; unsere webseite verwendet;
                cookies erleichtern; cookies helfen; mit der nutzung dieser;
                mit der nutzung unserer; durch die nutzung dieser; durch die weitere nutzung;
                um unsere webseite; wenn sie weiter auf dieser;
                wir respektieren deine privatsphäre; wir respektieren ihre privatsphäre;
                wir brauchen ihre zustimmung; wir benötigen ihre zustimmung;
                wir brauchen deine zustimmung; wir benötigen deine zustimmung""",
            anywhere="""verwendet cookies; verwenden cookies; verwendung von cookies;
                nutzt cookies; nutzen cookies; nutzung von cookies; benutzt cookies;
                einsatz von cookies; alle cookies akzeptieren; cookies setzen dürfen;
                dass wir cookies verwenden; ohne deine einwilligung; widerruf mit wirkung""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""alle rechte vorbehalten; urheberrecht; rechte vorbehalten; nutzungsrechte;
                alle inhalte ©; copyright by""",
            start="""alle rechte vorbehalten; alle inhalte ©; copyright by;
                urheberrechtlich geschützt""",
            anywhere="""alle rechte vorbehalten; urheberrechtlich geschützt;
                nur mit ausdrücklicher genehmigung; vervielfältigung nur mit""",
        ),
        Concept.LEGAL: phrases(
            whole="""impressum; datenschutz; datenschutzerklärung; datenschutzhinweise;
                datenschutzhinweis; datenschutzbestimmungen; agb; agbs; nutzungsbedingungen;
                allgemeine geschäftsbedingungen; haftungsausschluss; disclaimer;
                rechtliche hinweise; rechtliches; widerrufsrecht; widerrufsbelehrung;
                cookie-richtlinie; impressum datenschutz; impressum & datenschutz;
                impressum und datenschutz; barrierefreiheit; erklärung zur barrierefreiheit;
                privatsphäre; vertrag kündigen; verträge hier kündigen; kontakt impressum;
                impressum kontakt; alle angaben ohne gewähr; angaben ohne gewähr; ohne gewähr;
                irrtümer vorbehalten; irrtum vorbehalten; datei ist nicht barrierefrei""",
            start="""ich habe die datenschutzerklärung; es gilt die datenschutz;
                für die inhalte externer; bitte beachten sie unsere datenschutz;
                diese seite ist durch recaptcha; alle angaben ohne gewähr;
                die inhalte dieser seite; der inhalt dieser seite; dieser artikel ersetzt keine""",
            marked="impressum; haftungsausschluss; rechtlicher hinweis; disclaimer",
            anywhere="""allgemeine geschäftsbedingungen; impressum | datenschutz;
                datenschutz | impressum; impressum datenschutz;
                es gelten die datenschutzbestimmungen; die datenschutzerklärung gelesen;
                datenschutzerklärung zur kenntnis; für den inhalt externer""",
        ),
        Concept.BYLINE: phrases(
            whole="""von; autor; autorin; verfasst von; geschrieben von; redaktion; gastbeitrag;
                die redaktion; text von; erstellt von; verfasser; redakteur; redakteurin""",
            start="""von; verfasst von; geschrieben von; erstellt von; text von;
                veröffentlicht von; eingestellt von; gepostet von; ein gastbeitrag von;
                ein kommentar von; ein interview von; eine analyse von; ein beitrag von;
                aufgezeichnet von; ein artikel von""",
            marked="autor; autorin; autoren; text; verfasser; redaktion; interview von",
        ),
        Concept.DATELINE: phrases(
            whole="""veröffentlicht; veröffentlicht am; aktualisiert; aktualisiert am; stand;
                zuletzt aktualisiert; datum; erschienen am; erstellt am; geändert am; heute;
                gestern; lesezeit; letzte aktualisierung; letzte änderung; minuten lesezeit;
                uhr""",
            start="""veröffentlicht am; aktualisiert am; zuletzt aktualisiert; zuletzt geändert;
                zuletzt bearbeitet; letzte aktualisierung; letzte änderung; erstellt am;
                erschienen am; geändert am; gepostet am; geschrieben am; publiziert am;
                eingestellt am; artikel veröffentlicht; erstveröffentlicht; lesedauer;
                stand vom; der beitrag wurde am; dieser beitrag wurde am;
                letzte aktualisierung am; zuletzt aktualisiert am; zuletzt bearbeitet am;
                zuletzt geändert am; erstmals veröffentlicht am; lesezeit ca""",
            marked="""veröffentlicht; aktualisiert; stand; datum; erstellt; erschienen; geändert;
                lesezeit; update; artikel vom; letztes update""",
            anywhere="diese seite wurde zuletzt; zuletzt aktualisiert am",
        ),
        Concept.CAPTION: phrases(
            whole="""foto; fotos; bild; bilder; bildquelle; bildnachweis; quelle foto; archivfoto;
                archivbild; symbolbild; symbolfoto; bild vergrössern; vergrössern; fotograf; dpa;
                picture alliance; imago; apa; keystone; grafik; zum vergrössern klicken;
                bildrechte; vergrösserte ansicht; bildunterschrift; titelbild""",
            start="""foto von; fotos von; bild von; bildquelle; bildnachweis; archivfoto;
                symbolbild; symbolfoto; archivbild; zum vergrössern; bild vergrössern;
                klicken zum vergrössern; quelle: dpa; picture alliance; bildrechte; foto ©; bild ©;
                foto: ©""",
            marked="foto; bild; bilder; grafik; illustration; fotograf; aufnahme; titelbild",
            anywhere="picture alliance; foto: dpa; foto: privat; bild: dpa; zum vergrössern",
        ),
        Concept.CREDIT: phrases(
            whole="""über den autor; über die autorin; zum autor; zur person; über die autoren;
                quelle; quellen; mit material von; mit material der dpa; quellenangaben;
                autoreninfo""",
            start="""über den autor; über die autorin; mit material von; mit material der;
                mit agenturen; mit agenturmaterial; mit informationen von; dieser artikel erschien;
                dieser text erschien; dieser beitrag erschien; dieser artikel ist zuerst""",
            marked="""quelle; quellen; mitarbeit; übersetzung; redaktion und mitarbeit; via;
                lektorat""",
            anywhere="""mit material der; mit material von; erschien zuerst in;
                erschien zuerst auf; aus dem englischen von; zuerst erschienen""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""das wichtigste in kürze; in kürze; auf einen blick; das wichtigste;
                zusammenfassung; kurz zusammengefasst; das wichtigste auf einen blick;
                die wichtigsten punkte; wichtige fakten; kernpunkte; kurzfassung; überblick;
                darum geht's; darum geht es; kurz und knapp; im überblick; kurz & knapp""",
            start="das wichtigste in kürze; das wichtigste auf einen blick",
            marked="""in kürze; auf einen blick; das wichtigste; zusammenfassung; überblick;
                im überblick""",
        ),
    }
)
