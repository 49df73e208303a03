"""The most frequent function words of each language, which running text is full of.

In: nothing. Out: sets to count in a block's case-folded words (in Chinese and Japanese, which have
no spaces, to count as substrings or characters). Furniture has few of them; paragraphs have many.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["ALL_STOP_WORDS"]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_BY_LANGUAGE: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "en": _words("""
            the a an and or but nor if then than that this these those there here it its i you he
            she we they me him her us them my your his our their who whom whose which what when
            where why how of to in on at by for from with without about into onto over under
            after before between through during against among as is are was were be been being am
            have has had do does did will would can could should may might must not no so such
            too very just only also more most some any each all both other because while since
            until
        """),
        "de": _words("""
            der die das den dem des ein eine einen einem einer eines und oder aber denn doch
            sondern wenn als wie dass ob weil während ich du er sie es wir ihr mich dich sich uns
            euch ihm ihn ihnen mein dein sein seine seiner seinen ihre ihrer ihren unser unsere
            dieser diese dieses diesem diesen in im an am auf aus bei beim mit nach von vom vor
            zu zum zur über unter durch für gegen ohne um bis seit ist sind war waren bin bist
            sei hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen
            soll sollen will nicht kein keine auch nur noch schon so sehr mehr hier dort da dann
            man was wer wo
        """),
        "es": _words("""
            el la los las un una unos unas lo y e o u pero sino que si como cuando donde porque
            aunque mientras yo tú él ella ello nosotros ellos ellas usted ustedes me te se nos
            les le mi tu su sus mis tus nuestro nuestra este esta esto estos estas ese esa eso
            esos esas aquel aquella de del a al en con por para sin sobre entre hasta desde hacia
            contra según durante tras es son era eran fue fueron ser sido está están estaba había
            ha han he hay no ni sí más menos muy también ya sólo solo qué quien quién cual cuál
            todo toda todos todas otro otra otros
        """),
        "fr": _words("""
            le la les l un une des du de d et ou mais donc ni car que qui quoi dont où si comme
            quand lorsque parce puisque je j tu il elle on nous vous ils elles me m te t se s lui
            leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces
            cela ça à au aux en dans par pour sur sous avec sans entre chez vers avant après
            depuis pendant contre est sont était étaient été être suis es sera seront ont a avait
            avaient avoir ai fait ne n pas plus moins très aussi bien même tout toute tous toutes
            y
        """),
        "it": _words("""
            il lo la i gli le l un uno una e ed o ma però anche che chi cui non né se come quando
            dove perché mentre io tu lui lei noi voi loro mi ti ci vi si ne mio mia suo sua suoi
            sue nostro nostra questo questa questi queste quello quella quelli quelle di del
            dello della dei degli delle dell a al allo alla ai agli alle all da dal dalla dai
            dalle dall in nel nello nella nei nelle nell con su sul sulla sui sulle per tra fra è
            sono era erano essere stato stata sia ha hanno aveva ho più meno molto già solo
            ancora così tutto tutti
        """),
        "pt": _words("""
            o a os as um uma uns umas e ou mas nem que se como quando onde porque enquanto eu tu
            ele ela nós vós eles elas você vocês me te lhe lhes nos seu sua seus suas meu minha
            nosso nossa este esta isto estes estas esse essa isso esses essas aquele aquela
            aquilo de do da dos das em no na nas num numa por pelo pela pelos pelas para com sem
            sobre entre até desde contra após ao à aos às é são era eram foi foram ser sido está
            estão estava ter tem têm tinha há não mais menos muito também já só ainda todo toda
            todos todas outro outra qual quem
        """),
        "nl": _words("""
            de het een en of maar want dus dat die dit deze als dan toen omdat terwijl hoewel ik
            jij je hij zij ze wij we jullie u mij me jou hem haar ons hen hun zich mijn jouw zijn
            onze wie wat waar wanneer hoe welke er hier daar van in op aan bij met naar voor door
            over onder uit tot tegen tussen na om te zonder sinds tijdens is was waren ben bent
            geweest heeft hebben had hadden heb wordt worden werd werden kan kunnen kon moet
            moeten zal zullen zou zouden niet geen ook nog al wel zo zeer meer veel andere alle
        """),
        "pl": _words("""
            i a oraz lub albo ale lecz że żeby aby by jeśli jeżeli gdy kiedy jak jako gdzie
            ponieważ bo więc ja ty on ona ono my wy oni one mnie mi cię ci go mu jej ją jego im
            ich nas nam was się siebie swój swoje swoich ten ta to te tej tego tym tych temu tę
            który która które których którym którzy kto co w we z ze na do od po za o u przy
            przez dla pod nad przed między bez jest są był była było były być będzie będą ma mają
            nie tak też także już jeszcze tylko bardzo może czy tu tam
        """),
        "tr": _words("""
            ve veya ya da de ile ama fakat ancak çünkü ki bir bu şu o bunu bunun buna şunu onu
            onun ona ben sen biz siz onlar bana sana bize size beni seni bizi sizi benim senin
            bizim sizin onların için gibi kadar göre sonra önce beri karşı doğru üzere rağmen
            daha en çok az pek her hiç bazı tüm bütün diğer başka aynı ne neden nasıl nerede
            hangi kim mi mı mu mü değil var yok olan olarak oldu olduğu olduğunu olması olur ise
            idi etti eden etmek hem artık bile sadece şimdi böyle öyle ayrıca
        """),
        "ru": _words("""
            и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по
            только ее её мне было вот от меня еще ещё нет о об из ему когда даже ли если уже или
            ни быть был него до вас вам там потом себя ничего ей может они тут где есть надо для
            мы тебя их чем была были сам чтоб чтобы без чего раз тоже себе под будет кто этот
            того потому этого какой ним здесь этом один мой тем нее неё при про это эти этой
            которые который которая которых также после перед между через более
        """),
        "ja": _words("""
            の に は を た が で て と し れ さ ある いる も する から な こと として い や など
            なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ
            によって により おり より による ず なり られる において ば なかっ なく しかし
            について せ だっ できる それ う ので なお のみ でき き つ における および です ます
            ました でした ません
        """),
        "zh": _words("""
            的 了 在 是 我 有 和 就 不 人 都 一 上 也 很 到 说 說 要 去 你 会 會 着 著 没 沒 看
            好 自己 这 這 那 他 她 它 们 們 与 與 及 或 但 而 并 並 因为 因為 所以 如果 被 把 让
            讓 对 對 对于 對於 从 從 向 以 为 為 之 于 於 其 将 將 已 已经 已經 还 還 更 最 又 再
            才 只 可以 可 能 这个 這個 一个 一個 我们 我們 他们 他們 什么 什麼 以及 由 等 中 吗
            嗎 呢 吧 啊
        """),
    }
)
"""By ISO 639-1 code, case-folded."""

_CONTENT_ELSEWHERE: Final = _words("""
    art ben bin car com come das dem den die door dos era fin hat hay kim las los man me men met
    must pod pour sin sole son tan ten ton tot van want war c d j l m n s t
    一 人 上 中 好 看 能 去 要 等 最
""")
"""Function words of one language that are content words, names or endings in another.

In English: art, bin, car, door, era, fin, hat, hay, man, met, must, pod, sin, sole, son, tan, ten,
ton, van, want, war. In names and addresses: ben, kim, las, los, das, dos, com. Single letters are
what apostrophes leave behind. The Chinese ones are parts of many nouns, in Japanese too.
"""

ALL_STOP_WORDS: Final = frozenset().union(*_BY_LANGUAGE.values()) - _CONTENT_ELSEWHERE
"""Words that tell of running text whatever the language."""
