"""What stands before the colon in boxes of particulars: "Director: ...", "Eintritt: ...".

Headlines have such lines too ("Football: ...", "Berlin: ..."), with words that are not here. Nor
are those that name a site and its tools: "Tags", "Phone", "Posted".
"""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["heads_particulars", "names_particular", "names_site"]

LENGTH: Final = 40
LABELS: Final = listed(
    """aanvang; acteurs; admission; aforo; age; alter; altura; ammoniti; ammonizioni; anfahrt;
    anmeldung; anpfiff; anstoß; anzahl; arbitragem; arbitre; arbitro; arbitró; area;
    argumento; artist; asistencia; atores; attendance; attori; aufstellung; available; avec;
    based on; battery; bauzeit; beginn; beruf; besetzung; best for; biglietti; bilety;
    bilheteira; born; box office; bramki; budget; but; buts; bühne; cambios; capacidad;
    capacity; capacité; carton rouge; cartons; cartons jaunes; cartões amarelos; cartões
    vermelhos; cast; cena; certificate; choreography; chorégraphie; cinematography;
    classificação; classificação indicativa; colour; composer; con; conductor; cook time;
    cooking time; cost; costo; costumes; country; cuisine; cuándo; czas; czas trwania;
    czerwona kartka; darsteller; data; dates; dates and times; datum; dauer; deadline; died;
    difficulty; dimensions; dirección; directed by; director; direção; dirigent; distance;
    distribución; distribution; distributor; doelpunten; doors; dove; drehbuch; dress code;
    duración; durata; duration; duração; durée; duur; décors; dónde; edad; edad recomendada;
    einlass; eintritt; eintrittspreis; einwohner; elenco; elevation; engine; entrada;
    entradas; entry; entrée; equipos; erscheint; escenografía; espectadores; espulsi; estadio;
    estreia; estreno; fecha; filmlänge; final score; fläche; formazioni; freigegeben ab; fsk;
    fuel; full name; gatunek; gdzie; geboren; gelb-rot; gelb-rote karte; gelbe karten; gele
    kaart; genere; genre; getting there; gewicht; goal; goals; gol; goles; golos; gols; größe;
    guion; guión; género; gênero; half-time; height; hersteller; heure; hometown; hora;
    horaires; horario; hours; how; how much; how to watch; höhe; idioma; incidencias;
    ingresso; ingressos; inszenierung; interpretación; interpreti; intérpretes; kaarten;
    kamera; karten; kiedy; kinostart; kosten; kostüme; language; langue; laufzeit; lead time;
    leistung; lieu; line-up; line-ups; lineup; local; localidades; locatie; location;
    longueur; lugar; luogo; länge; man of the match; manufacturer; marcatori; market cap;
    material; maximum temperature; met; metteur en scène; mi-temps; miejsce; minimum
    temperature; mise en scène; mit; montage; montaje; nacimiento; nacionalidad; naissance;
    nationality; nationalité; net worth; nutrition; obsada; occupation; onde; opened; opening
    hours; opening times; orari; orario; ort; où; paese; pages; parking; pays; país; penalty;
    period; peso; plaats; place; player of the match; playwright; población; poids; precio;
    precios; preis; preise; premiera; prep time; preparation time; prezzo; preço; price;
    prices; prijs; prix; prix moyen; producer; production; productora; produktion; produzione;
    protagonistas; publikum; páginas; público; quand; quando; quanto; realização; recorded;
    red card; red cards; referee; regia; regie; release date; released; remplaçants; renda;
    reparto; residence; resultado; reti; reżyseria; rivals; rode kaart; role; rote karte; rote
    karten; roteiro; running time; runtime; réalisateur; réalisation; sala; salary;
    scenariusz; sceneggiatura; schauplatz; scheidsrechter; schiedsrichter; schnitt; scorers;
    screen; screenplay; screenwriter; scénario; serves; servings; size; sortie; spectateurs;
    speelduur; spettatori; spieldauer; spielort; spouse; stade; stadium; starring; stars;
    start; studio; subs; substitutes; superficie; sędzia; sędziował; tarif; tarifs; tarjetas;
    tarjetas amarillas; tarjetas rojas; te zien; temperature; temporada; termin; termine;
    ticket prices; tickets; time; times; tireurs; toegang; toeschouwers; top speed; tor; tore;
    total time; treffpunkt; uhrzeit; umpires; uraufführung; uscita; velocidad máxima; venue;
    venues; veranstalter; veranstaltungsort; verbrauch; verlag; verleih; vitesse maximale;
    vorstellungen; waar; wann; wanneer; weight; wer; what; when; where; who; widzów; wie;
    wind; winds; wo; written by; wstęp; yellow card; yellow cards; yield; yields; zuschauer;
    zutaten; zutritt; árbitro; öffnungszeiten; żółte kartki; билеты; в ролях; вход; где; голы;
    длительность; жанр; зрители; когда; место; начало; предупреждения; режиссер; режиссёр;
    стадион; стоимость; страна; судья; сценарий; удаление; удаления; цена"""
)

SITES: Final = listed("homepage; internet; site web; sitio web; url; web; web site; website; сайт")
"""Labels of an entry in a directory."""
HEADERS: Final = listed(
    """at a glance; auf einen blick; box score; en bref; fact box; factbox; ficha del partido;
    ficha técnica; fiche technique; key facts; la scheda; scheda tecnica; steckbrief"""
)
"""Some of what stands above such a box; a menu may name its pages so, too."""


def heads_particulars(text: str) -> bool:
    """Whether a line is the header of such a box."""
    return len(text) <= LENGTH and text.strip(" :").lower() in HEADERS


def names_particular(label: str) -> bool:
    """Whether words stand before the colon in such boxes."""
    return len(label) <= LENGTH and label.lower() in LABELS


def names_site(label: str) -> bool:
    """Whether words stand before the address of a site."""
    return label.casefold() in SITES
