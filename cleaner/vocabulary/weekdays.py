"""The days of the week in some forty languages, and the words that stand around a day.

In: a case-folded word without its full stop. The measurements do not see these words.
"""

from typing import Final

from cleaner.vocabulary.said_of_days import SAID_OF_DAYS

__all__ = ["AROUND_DAYS", "LONG_WEEKDAYS", "WEEKDAYS"]

LONG: Final = 5
"""Letters of a weekday that is not cut short; in scripts of their own fewer will do."""

_WHOLE: Final = """
    monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lunes martes miércoles jueves viernes sábado domingo
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vrydag saterdag sondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela środę sobotę niedzielę
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    понедельник вторник среда четверг пятница суббота воскресенье среду пятницу субботу
    понеділок вівторок середа четвер пʼятниця п'ятниця п’ятниця субота неділя середу суботу неділю
    панядзелак аўторак серада чацвер пятніца нядзеля
    pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    שני שלישי רביעי חמישי שישי שבת ראשון
    الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
    วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
    จันทร์ อังคาร พุธ พฤหัสบดี พฤหัส ศุกร์ เสาร์ อาทิตย์
    월요일 화요일 수요일 목요일 금요일 토요일 일요일
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜
    星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日
    mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag
    tisdag lördag söndag mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur
    sunnudagur mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag
    luni marți miercuri joi vineri sâmbătă duminică marţi
    hétfő kedd szerda csütörtök péntek szombat vasárnap
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja
    ponedeljek torek četrtek petek
    понедељак уторак четвртак петак недеља понеделник сряда четвъртък петък събота
    четврток петок сабота недела
    senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad
    pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
    pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
    esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
    dilluns dimarts dimecres dijous divendres dissabte diumenge
    mércores xoves venres astelehena asteartea asteazkena osteguna ostirala larunbata igandea
    सोमवार मंगलवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
    دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه منگل بدھ جمعرات جمعہ ہفتہ اتوار
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    çərşənbə cümə şənbə дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
    ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
    երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
"""
_SHORT: Final = """
    mon tue tues wed weds thu thur thurs fri sat sun mo di mi do fr sa so lun mié jue vie sáb
    mar mer jeu ven dim gio seg ter qua qui sex pon wt śr czw pt sob niedz pzt çar cmt
    пн вт ср чт пт сб вс нд po út st čt pá ne ut št pi δευ τρί τετ πέμ παρ σάβ κυρ
    man tir tirs ons tors fre lør søn mån tis lör sön ma wo vr za zo ti ke to pe la su
    hét sze uto sri čet pet sub ned пон уто сре чет пет суб нед
"""
"""Sam, Tor, Dom and Per are left out: they are names of people as well."""

_AROUND: Final = """
    date dated datum fecha data дата tarih dato päivämäärä dátum datums kuupäev datë tanggal tarikh
    ημερομηνία תאריך تاريخ التاريخ วันที่ ngày thứ hai ba tư năm sáu bảy chủ nhật 日付 日期 날짜 तारीख
    יום ביום day today yesterday tomorrow heute gestern hoy ayer hier oggi ieri vandaag
    hoje ontem aujourd'hui dnes včera dziś dzisiaj wczoraj danas jučer bugün dün idag igår tänään
    eilen сегодня вчера сьогодні вчора днес σήμερα χθες
    on at as of since until from effective valid first originally initially newly gmt utc est
    edt cet cest bst eet eest pst pdt mst mdt cst cdt ist jst kst hkt sgt aest aedt nzst nzdt
    msk uhr klo kl hrs o'clock am pm a.m p.m noon midnight
    den der le el il de del op dne dnia om vom am du från fra od от від
    nachricht min minuten artikel beitrag artículo articolo artigo
    easter christmas holy palm eve week weekend
    press release releases news media statement announcement speech blog article post entry
    version issue volume vol no nr number edition bulletin newsletter
    pressemitteilung pressemeldung nachrichten meldung aktuelles ausgabe stand
    communiqué presse actualité actualités numéro comunicado prensa noticia noticias número
    comunicato stampa notizia notizie numero persbericht nieuws nieuwsbericht
    nota imprensa notícia notícias komunikat prasowy aktualność aktualności wiadomości
    пресс-релиз пресрелиз новость новости новини basın bülteni haber haberler
    pressemeddelelse pressemelding pressmeddelande nyhed nyheder nyhet nyheter
    tisková zpráva zprávy aktuality tlačová správa lehdistötiedote tiedote uutinen uutiset
    sajtóközlemény hírek știri comunicat priopćenje vijesti vesti novice νέα δελτίο τύπου
    חדשות أخبار ข่าว berita 新闻 新聞 ニュース 뉴스
"""

WEEKDAYS: Final = frozenset((*_WHOLE.casefold().split(), *_SHORT.casefold().split()))
"""Weekdays, whole and cut short."""
LONG_WEEKDAYS: Final = frozenset(word for word in _WHOLE.casefold().split() if len(word) >= LONG)
"""Weekdays that behind a name are no part of it."""
AROUND_DAYS: Final = SAID_OF_DAYS | frozenset(_AROUND.casefold().split())
"""What says that a day follows, or what is of that day: "Date", "Effective", "Press release"."""
