"""Italian phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["ITALIAN"]

ITALIAN: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""vai al contenuto; vai al contenuto principale; salta al contenuto;
                salta al contenuto principale; passa al contenuto; vai alla navigazione;
                vai al menu; vai al footer; salta la navigazione; vai alla ricerca;
                passa ai contenuti principali""",
            start="""vai al contenuto; salta al contenuto; passa al contenuto;
                salta alla navigazione""",
            anywhere="""vai al contenuto principale; salta al contenuto principale;
                passa al contenuto principale""",
        ),
        Concept.MENU: phrases(
            whole="""pagina iniziale; chi siamo; contatti; contattaci; mappa del sito; mappa sito;
                menu principale; apri menu; chiudi menu; notizie; cronaca; politica; economia;
                esteri; mondo; cultura; spettacoli; salute; scienza; scienze; tecnologia; viaggi;
                motori; lavora con noi; la redazione; pubblicità sul sito; aiuto; assistenza;
                servizi; prodotti; archivio; rubriche; sezioni; meteo; il nostro team; dove siamo;
                eventi; area stampa; annunci""",
            start="torna alla home; torna alla homepage; vai alla home page",
        ),
        Concept.PAGINATION: phrases(
            whole="""successivo; precedente; successiva; avanti; indietro; pagina successiva;
                pagina precedente; articoli precedenti; articoli meno recenti; post più vecchi;
                post più vecchio; post più recente; post più recenti; articoli più recenti;
                mostra altro; carica altro; carica altri; vedi tutti; vedi tutto; vedi tutte;
                mostra tutti; navigazione articoli; prima pagina; ultima pagina; mostra di più""",
            start="pagina 0 di; navigazione articoli; articoli meno recenti; vai alla pagina",
            marked="precedente; successivo; pagine",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""torna su; torna in alto; inizio pagina; vai su; torna all'inizio;
                vai a inizio pagina; torna in cima""",
            start="torna in alto; torna all'inizio della pagina; torna a inizio pagina",
        ),
        Concept.BREADCRUMB: phrases(
            whole="sei qui; ti trovi qui; sei in; tu sei qui; percorso di navigazione",
            start="ti trovi in; tu sei qui; sei qui: home",
            marked="sei qui; sei in; ti trovi qui",
        ),
        Concept.TAGS: phrases(
            whole="""categorie; categoria; etichette; argomenti; argomento; temi; archiviato in;
                parole chiave; pubblicato in; argomenti correlati; argomenti trattati;
                tag correlati; altri argomenti""",
            start="""archiviato in; archiviato sotto; taggato; etichettato; contrassegnato con;
                argomenti correlati""",
            marked="""categorie; categoria; etichette; argomenti; argomento; temi; parole chiave;
                pubblicato in; sezione""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""lingua; lingue; cambia lingua; scegli la lingua; seleziona lingua; italiano;
                in italiano; versione italiana; edizioni; scegli il paese; altre lingue;
                seleziona la lingua; traduci; scegli edizione; edizioni locali""",
            start="""scegli la lingua; seleziona la lingua; seleziona la tua lingua;
                scegli la tua lingua""",
            marked="lingua; lingue; altre lingue",
        ),
        Concept.SHARE: phrases(
            whole="""condividi; condividi su facebook; condividi su twitter;
                condividi su whatsapp; condividi l'articolo; condividi questo articolo;
                condividi articolo; condivisioni; stampa; stampa articolo; versione stampabile;
                invia per email; invia via email; invia a un amico; invia ad un amico; mi piace;
                segui; seguici; seguici su; seguici sui social; copia link; dimensione testo;
                dimensioni testo; twitta; salva; consiglia; segnala ad un amico; condividi via;
                i nostri social; ingrandisci testo; riduci testo; stampa ricetta;
                vai alla ricetta; salva articolo; regala articolo; seguici su google news;
                aggiungi ai preferiti""",
            start="""condividi su; condividi con; condividi via; condividi questo;
                condividi l'articolo; condividi tramite; seguici su; seguici anche su;
                seguici sui; segui la nostra pagina; invia a un amico; invia ad un amico;
                fai clic per condividere; fai clic qui per condividere; stampa questo articolo;
                versione stampabile; clicca per condividere; seguici su google;
                seguici su whatsapp; aggiungici come; segui tutti gli aggiornamenti;
                iscriviti al nostro canale""",
            marked="condividi; seguici; stampa; segui",
            anywhere="""fai clic per condividere; si apre in una nuova finestra;
                condividi su facebook; clic qui per condividere""",
        ),
        Concept.LOGIN: phrases(
            whole="""accedi; entra; esci; registrati; iscriviti; registrazione; crea account;
                crea un account; il mio account; il mio profilo; area riservata; nome utente;
                password dimenticata; hai dimenticato la password; ricordami; resta connesso;
                effettua il login; disconnetti; area abbonati; area clienti; accedi o registrati;
                recupera password""",
            start="""hai dimenticato la password; password dimenticata; non hai un account;
                hai già un account; sei già registrato; sei già abbonato; non sei registrato;
                accedi per; accedi con; accedi o; effettua il login; registrati per;
                crea un account; non sei ancora registrato""",
            marked="nome utente; utente",
            anywhere="hai dimenticato la password; accedi o registrati; effettua il login per",
        ),
        Concept.SEARCH: phrases(
            whole="""cerca; cerca nel sito; ricerca; ricerca avanzata; cerca su; cerca per;
                motore di ricerca; risultati della ricerca; cosa stai cercando; cerca nel blog;
                avvia ricerca; trova""",
            start="""cerca nel sito; cerca nel blog; cosa stai cercando; digita per cercare;
                inserisci la ricerca""",
            marked="cerca; ricerca; ricerca per",
        ),
        Concept.FORM: phrases(
            whole="""invia; annulla; chiudi; conferma; cancella; applica; continua; seleziona;
                scegli; scegli file; nessun file selezionato; campo obbligatorio;
                campi obbligatori; obbligatorio; cognome; il tuo nome; telefono; indirizzo;
                indirizzo email; indirizzo e-mail; città; messaggio; oggetto; il tuo messaggio;
                filtra; filtri; ordina per; elimina; modifica; sì; grazie; reimposta; azzera;
                la tua email""",
            start="""campi obbligatori; i campi contrassegnati; i campi obbligatori;
                inserisci il tuo nome; si prega di compilare; compila il form;
                questo campo è obbligatorio""",
            marked="ordina per; cognome; telefono; oggetto; messaggio",
            anywhere="questo campo è obbligatorio; i campi contrassegnati; campi sono obbligatori",
        ),
        Concept.PLAYER: phrases(
            whole="""riproduci; caricamento; caricamento in corso; schermo intero;
                a schermo intero; guarda il video; guarda ora; ascolta; ascolta l'articolo;
                diretta; in diretta; sottotitoli; disattiva audio; salta annuncio;
                attendere prego; errore di caricamento; caricamento video; guarda la diretta;
                ascolta questo articolo; ascolta la notizia; ascolta ora; ascolta il podcast;
                contenuto esterno""",
            start="""abilita javascript; attiva javascript; per favore attiva javascript;
                il tuo browser non; il browser non supporta; questo video non è;
                caricamento del player; caricamento in corso; è necessario abilitare javascript;
                javascript è disabilitato; ascolta l'articolo; ascolta questo articolo;
                il tuo browser non supporta""",
            anywhere="""javascript è disabilitato; abilitare javascript;
                il tuo browser non supporta; attivare javascript""",
        ),
        Concept.CART: phrases(
            whole="""aggiungi al carrello; carrello; il mio carrello; vedi carrello;
                vai al carrello; visualizza carrello; lista dei desideri; procedi all'acquisto;
                acquista; acquista ora; compra; compra ora; quantità; esaurito; disponibile;
                non disponibile; spedizione gratuita; prezzo; alla cassa; il tuo carrello è vuoto;
                procedi al checkout""",
            start="""aggiungi al carrello; il tuo carrello; vai al carrello;
                procedi con l'acquisto; aggiungi alla lista""",
            marked="quantità; disponibilità; carrello",
            anywhere="aggiungi al carrello; carrello è vuoto",
        ),
        Concept.COVERAGE: phrases(
            whole="""articoli correlati; notizie correlate; contenuti correlati; correlati;
                post correlati; articoli simili; potrebbe interessarti;
                potrebbe interessarti anche; ti potrebbe interessare; ti potrebbero interessare;
                potrebbero interessarti; leggi anche; più letti; i più letti; le più lette;
                più lette; più visti; i più visti; più popolari; articoli più letti;
                ultime notizie; ultimi articoli; ultime; ultima ora; ultim'ora;
                articoli recenti; commenti recenti; notizie recenti; post recenti; in evidenza;
                in primo piano; primo piano; da non perdere; non perdere; consigliati;
                consigliati per te; altre notizie; altri articoli; di tendenza; tendenze;
                le ultime; archivi; archivio blog; articolo precedente; articolo successivo;
                scelti per voi; scelti per te; dalla home; notizie del giorno;
                post più popolari; speciali; top news; vedi anche; i più condivisi;
                potrebbe piacerti; più letti oggi; dello stesso autore;
                in questo articolo si parla di; scopri di più su""",
            start="""articoli correlati; notizie correlate; potrebbe interessarti;
                ti potrebbe interessare; ti potrebbero interessare; potrebbero interessarti;
                altre notizie da; altri articoli di; altri articoli dalla categoria;
                tutti gli articoli di; leggi tutti gli articoli; i più letti; ultime notizie da;
                ultime notizie su; vedi tutti gli articoli; potresti essere interessato;
                potrebbe piacerti anche""",
            marked="""da non perdere; in evidenza; ultima ora; ultim'ora; articolo precedente;
                non perdere; articolo successivo; correlati; tendenze; in primo piano""",
            anywhere="""potrebbe interessarti anche; ti potrebbe interessare anche;
                ti potrebbero interessare; potrebbero interessarti anche;
                potrebbe anche interessarti""",
        ),
        Concept.READ_MORE: phrases(
            whole="""leggi; leggi tutto; leggi di più; leggi l'articolo; leggi ancora;
                continua a leggere; continua la lettura; approfondisci; scopri di più;
                per saperne di più; altro; maggiori informazioni; ulteriori informazioni;
                clicca qui; qui; guarda; guarda le foto; fotogallery; guarda anche;
                leggi la notizia; leggi l'articolo completo; dettagli; vai all'articolo;
                vai alla gallery; foto gallery; leggi qui; per approfondire;
                visualizza questo post su instagram""",
            start="""leggi anche; leggi pure; guarda anche; vedi anche; continua a leggere;
                continua la lettura; leggi tutto; leggi l'articolo; leggi la notizia;
                clicca qui per; clicca qui e; per approfondire leggi; scopri di più su;
                per maggiori informazioni clicca; guarda la gallery; guarda le foto;
                visualizza questo post; potrebbe interessarti leggere""",
            marked="""leggi; approfondisci; per approfondire; guarda; guarda il video; ascolta;
                fotogallery; gallery; foto gallery; le foto; opinione; l'opinione; editoriale;
                l'editoriale; l'analisi; analisi; l'intervista; intervista; il video; il commento;
                la diretta; diretta; infografica; sondaggio; esclusiva; lo speciale; speciale;
                scheda; la scheda; leggi qui; scopri; approfondimento""",
            anywhere="clicca qui per; leggi l'articolo completo; clicca sul link",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""iscriviti alla newsletter; iscriviti alla nostra newsletter; abbonati;
                abbonati ora; abbonamento; abbonamenti; iscriviti ora; iscrizione newsletter;
                ricevi la newsletter; ricevi aggiornamenti; le nostre newsletter;
                resta aggiornato; rimani aggiornato; sostienici; inserisci la tua email;
                cancella iscrizione; regala un abbonamento; sostieni; sei già abbonato;
                già abbonato; iscriviti gratis; scarica l'app; fai una donazione; dona ora;
                unisciti al canale whatsapp""",
            start="""iscriviti alla; iscriviti alle; iscriviti al; iscriviti per;
                iscriviti gratuitamente; abbonati a; abbonati per; abbonati al; abbonati e;
                ricevi le; ricevi la; ricevi ogni; ricevi gli aggiornamenti;
                inserisci la tua mail; inserisci la tua email; inserisci il tuo indirizzo;
                rimani aggiornato su; resta aggiornato su; per continuare a leggere;
                per leggere l'articolo completo; questo contenuto è riservato;
                contenuto riservato; articolo riservato; resta aggiornato; rimani aggiornato;
                scarica l'app; scarica la nostra app; sostieni il; unisciti al nostro canale;
                non perderti""",
            marked="abbonamento; abbonamenti",
            anywhere="""iscriviti alla newsletter; iscriviti alla nostra newsletter;
                nella tua casella; riservato agli abbonati; iscriviti al nostro canale;
                alla nostra newsletter; nostro canale whatsapp; nostro canale telegram;
                annullare l'iscrizione in qualsiasi momento""",
        ),
        Concept.ADVERT: phrases(
            whole="""pubblicità; annuncio; annuncio pubblicitario; messaggio pubblicitario;
                sponsorizzato; sponsorizzato da; contenuto sponsorizzato;
                contenuti sponsorizzati; sponsorizzata; link sponsorizzati; offerte;
                offerta speciale; partner; i nostri partner; inserzione; inserzionisti;
                continua dopo la pubblicità; continua a leggere dopo la pubblicità;
                link di affiliazione; link affiliati; contenuto di marca""",
            start="""sponsorizzato da; contenuto sponsorizzato; continua dopo la pubblicità;
                offerto da; in collaborazione con; questo articolo contiene link;
                in qualità di affiliato amazon""",
            marked="pubblicità; annuncio; sponsorizzato; advertisement",
            anywhere="""dopo la pubblicità; contenuto sponsorizzato da;
                messaggio pubblicitario con finalità promozionale; link di affiliazione;
                link affiliati; ricevere una commissione; percepire una commissione""",
        ),
        Concept.COMMENT: phrases(
            whole="""commenti; commento; commenta; nessun commento; lascia un commento;
                lascia una risposta; aggiungi un commento; aggiungi commento; invia commento;
                pubblica commento; posta un commento; scrivi un commento; inserisci un commento;
                vedi commenti; vedi tutti i commenti; mostra commenti; leggi i commenti;
                rispondi; risposte; risposta; annulla risposta; ha detto; dice; ha scritto;
                segnala abuso; segnala; commenti chiusi; i vostri commenti; di' la tua;
                commenta la notizia; il tuo commento; partecipa alla discussione;
                unisciti alla conversazione; dì la tua""",
            start="""lascia un commento; lascia una risposta; aggiungi un commento;
                scrivi un commento; il tuo indirizzo email non; il tuo indirizzo e-mail non;
                i commenti sono; devi essere connesso; accedi per commentare;
                per commentare devi; sii il primo a; commenta per primo; nessun commento;
                devi effettuare il login; leggi i commenti; segnala abuso; avvertimi via email;
                do il mio consenso affinché; vedi tutti i commenti; partecipa alla discussione;
                unisciti alla conversazione; facci sapere nei commenti""",
            marked="commenti; commento; rispondi; risposte",
            anywhere="""indirizzo email non sarà pubblicato; indirizzo e-mail non sarà pubblicato;
                per inviare un commento; i commenti sono chiusi;
                campi obbligatori sono contrassegnati; sii il primo a commentare;
                per poter commentare; per lasciare un commento""",
        ),
        Concept.COOKIE: phrases(
            whole="""accetta; accetta tutti; accetta tutto; accetta i cookie;
                accetta tutti i cookie; accetto; rifiuta; rifiuta tutti; rifiuta tutto;
                impostazioni cookie; preferenze cookie; gestisci i cookie; gestisci cookie;
                gestisci preferenze; informativa sui cookie; ho capito; personalizza;
                continua senza accettare; accetta e continua""",
            start="""utilizziamo i cookie; utilizziamo cookie; questo sito utilizza;
                questo sito usa; usiamo i cookie; il nostro sito utilizza; se continui a navigare;
                proseguendo la navigazione; continuando la navigazione; i cookie ci aiutano;
                noi e i nostri partner; continuando a navigare; chiudendo questo banner""",
            anywhere="""utilizza i cookie; utilizza cookie; utilizziamo i cookie;
                utilizziamo cookie; uso dei cookie; utilizzo dei cookie; utilizzo di cookie;
                cookie di profilazione; usa i cookie; cookie di terze parti; uso di cookie""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""tutti i diritti riservati; diritti riservati; riproduzione riservata;
                diritti d'autore; riproduzione vietata; tutti i diritti sono riservati""",
            start="""tutti i diritti riservati; tutti i diritti sono riservati;
                riproduzione riservata; diritti riservati; riproduzione vietata;
                è vietata la riproduzione""",
            anywhere="tutti i diritti riservati; riproduzione riservata; è vietata la riproduzione",
        ),
        Concept.LEGAL: phrases(
            whole="""informativa sulla privacy; informativa privacy; note legali;
                termini e condizioni; termini di servizio; condizioni d'uso;
                condizioni di utilizzo; condizioni generali; informativa; normativa privacy;
                condizioni di vendita; trattamento dati; dati societari; accessibilità;
                codice etico; termini d'uso; privacy e cookie; avvertenze legali""",
            start="""informativa sulla privacy; note legali; ho letto e accetto;
                ho letto l'informativa; accetto il trattamento; autorizzo il trattamento;
                testata registrata; registrazione tribunale; questa testata""",
            anywhere="""informativa sulla privacy; termini e condizioni;
                testata giornalistica registrata; condizioni di utilizzo;
                acconsento al trattamento dei dati personali; testata registrata presso;
                registrazione presso il tribunale""",
        ),
        Concept.BYLINE: phrases(
            whole="""autore; autrice; di; scritto da; a cura di; redazione; redazione web;
                pubblicato da; inviato; giornalista""",
            start="""di; scritto da; a cura di; pubblicato da; dal nostro inviato;
                dalla nostra inviata; dal nostro corrispondente; articolo di; postato da""",
            marked="autore; autrice; autori; redazione; testo; giornalista; a cura della redazione",
        ),
        Concept.DATELINE: phrases(
            whole="""pubblicato; pubblicato il; aggiornato; aggiornato il; ultimo aggiornamento;
                ultima modifica; oggi; ieri; tempo di lettura; data di pubblicazione;
                minuti di lettura""",
            start="""pubblicato il; pubblicata il; aggiornato il; aggiornato alle;
                ultimo aggiornamento; ultima modifica; data di pubblicazione; modificato il;
                tempo di lettura; postato il; scritto il; inserito il; creato il""",
            marked="""pubblicato; aggiornato; data; pubblicata; aggiornata; creato; pubblicazione;
                modificato; aggiornamento""",
        ),
        Concept.CAPTION: phrases(
            whole="""foto; immagine; credito; crediti; foto d'archivio; immagine di repertorio;
                foto di repertorio; ingrandisci; clicca per ingrandire; didascalia; ansa; lapresse;
                adnkronos; fotografia; immagine d'archivio; ingrandisci immagine; foto ansa""",
            start="""foto d'archivio; foto di archivio; foto di repertorio; immagine di repertorio;
                foto ansa; immagine d'archivio; clicca per ingrandire; credito foto; crediti foto;
                fotografia di; foto a cura di; credits foto; fotografie di""",
            marked="""foto; immagine; crediti; credito; fotografie; didascalia; illustrazione; ph;
                fotografo; immagini""",
            anywhere="""foto di repertorio; immagine di repertorio; foto d'archivio;
                immagine d'archivio; crediti foto""",
        ),
        Concept.CREDIT: phrases(
            whole="""l'autore; informazioni sull'autore; sull'autore; fonte; fonti; chi è l'autore;
                informazioni su autore; bibliografia""",
            start="""informazioni sull'autore; ha collaborato a questo; hanno collaborato a questo;
                con informazioni di; in collaborazione con l'agenzia; tradotto da; traduzione di;
                traduzione a cura di; questo articolo è stato pubblicato;
                l'articolo è stato pubblicato""",
            marked="fonte; fonti; via; traduzione; ha collaborato; hanno collaborato; montaggio",
            anywhere="""ha contribuito a questo articolo; hanno contribuito a questo articolo;
                ha collaborato a questo articolo; originariamente pubblicato su""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""punti chiave; i punti chiave; in breve; in sintesi; riassunto; sintesi;
                l'essenziale; in pillole; cosa sapere; i fatti; il riassunto; in poche parole;
                i punti salienti""",
            start="i punti chiave; in sintesi ecco",
            marked="in breve; in sintesi; punti chiave; riassunto; sintesi; in pillole",
        ),
    }
)
