"""Turkish phrases of site furniture. How to read the tables: `concepts.Phrases`.

Case folding cannot tell the capitals of the dotted and the dotless i apart, so `normalise` writes
both as i, and so does this table ("yazilar").
"""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["TURKISH"]

TURKISH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""içeriğe geç; içeriğe atla; ana içeriğe geç; ana içeriğe atla; içeriğe git;
                menüye geç; menüye atla; ana içeriğe git; navigasyona geç""",
            start="içeriğe geç; içeriğe atla; ana içeriğe atla; ana içeriğe geç",
            anywhere="ana içeriğe geç; ana içeriğe atla",
        ),
        Concept.MENU: phrases(
            whole="""anasayfa; ana sayfa; hakkimizda; hakkinda; iletişim; bize ulaşin;
                site haritasi; menü; ana menü; menüyü aç; menüyü kapat; haberler; gündem; ekonomi;
                spor; dünya; siyaset; politika; yaşam; sağlik; kültür; kültür sanat; kültür-sanat;
                teknoloji; bilim; magazin; eğitim; yazarlar; köşe yazarlari; künye; reklam ver;
                kariyer; yardim; arşiv; hizmetler; ürünler; kurumsal; hava durumu; seyahat;
                otomobil; foto galeriler; bölümler; sikça sorulan sorular; türkiye;
                yerel haberler""",
            start="ana sayfaya dön; anasayfaya dön; ana sayfaya git",
        ),
        Concept.PAGINATION: phrases(
            whole="""sonraki; önceki; sonraki sayfa; önceki sayfa; ileri; geri; daha eski;
                daha yeni; eski yazilar; yeni yazilar; eski kayitlar; daha yeni kayitlar;
                daha eski kayitlar; önceki yayin; sonraki yayin; önceki kayit; sonraki kayit;
                sonraki yazi; önceki yazi; daha fazla yükle; daha fazla göster; tümünü gör;
                tümünü göster; hepsini gör; ilk sayfa; son sayfa; yazi gezinmesi; yazi dolaşimi""",
            start="yazi gezinmesi; yazi dolaşimi; eski yazilar; daha eski kayitlar",
            marked="önceki; sonraki; önceki yazi; sonraki yazi; sayfalar",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""yukari çik; başa dön; yukari; sayfa başina dön; sayfanin başina dön;
                yukariya çik; sayfa başi; en üste çik""",
            start="yukari çik; sayfa başina dön; sayfanin başina dön",
        ),
        Concept.BREADCRUMB: phrases(
            whole="buradasiniz; şu an buradasiniz; bulunduğunuz sayfa; şu anda buradasiniz",
            start="şu anda buradasiniz; şu an buradasiniz",
            marked="buradasiniz; konumunuz; bulunduğunuz yer",
        ),
        Concept.TAGS: phrases(
            whole="""etiketler; etiket; kategoriler; kategori; konular; ilgili konular;
                ilgili etiketler; anahtar kelimeler; haber etiketleri; etiket bulutu""",
            start="ilgili etiketler; kategorisinde yayinlandi; ilgili konular",
            marked="""etiketler; etiket; kategoriler; kategori; konular; anahtar kelimeler; konu;
                haber etiketleri""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""dil; diller; dil seçin; dil seçiniz; dil seçimi; dili değiştir; türkçe;
                dil değiştir; ülke seçin; ülke seçiniz; diğer diller; çeviri; türkçe sürüm""",
            start="dil seçin; dil seçiniz; dilinizi seçin; ülkenizi seçin",
            marked="dil; diller",
        ),
        Concept.SHARE: phrases(
            whole="""paylaş; paylaşin; facebook'ta paylaş; twitter'da paylaş;
                whatsapp'ta paylaş; bu haberi paylaş; haberi paylaş; paylaşim; yazdir;
                sayfayi yazdir; çikti al; e-posta gönder; arkadaşina gönder; e-posta ile gönder;
                beğen; beğendim; takip et; takip edin; bizi takip edin; bağlantiyi kopyala;
                linki kopyala; yazi boyutu; yazi tipi boyutu; metin boyutu; tweetle; kaydet;
                sosyal medya; abone olun takip edin; tavsiye et; yaziyi büyüt; yaziyi küçült;
                tarifi yazdir; tarife git; google news'te takip et; google haberler'de takip et""",
            start="""bu haberi paylaş; bu yaziyi paylaş; facebook'ta paylaş; twitter'da paylaş;
                bizi takip edin; arkadaşina gönder; paylaşmak için tiklayin; e-posta ile paylaş;
                facebook'ta paylaşmak için; google news'te; google haberler""",
            marked="paylaş; takip et; yazi boyutu; yazdir",
            anywhere="paylaşmak için tiklayin; yeni pencerede açilir",
        ),
        Concept.LOGIN: phrases(
            whole="""giriş; giriş yap; giriş yapin; oturum aç; oturumu kapat; çikiş; çikiş yap;
                üye ol; üye olun; kayit ol; kaydol; üyelik; üye girişi; hesabim; profilim;
                kullanici adi; şifre; parola; şifremi unuttum; parolami unuttum; beni hatirla;
                hesap oluştur; yeni üyelik; kullanici girişi; ücretsiz üye ol""",
            start="""şifremi unuttum; şifrenizi mi unuttunuz; parolanizi mi unuttunuz;
                hesabiniz yok mu; hesabin yok mu; üye değil misiniz; zaten üye misiniz;
                zaten hesabiniz var mi; giriş yapmak için; giriş yapin veya; henüz üye değil;
                üye girişi yapin""",
            marked="kullanici adi; şifre; parola",
            anywhere="şifrenizi mi unuttunuz; giriş yapin veya; giriş yap veya; üye değil misiniz",
        ),
        Concept.SEARCH: phrases(
            whole="""ara; arama; arama yap; sitede ara; site içi arama; detayli arama;
                gelişmiş arama; haber ara; arama sonuçlari; aranacak kelime; ne aramiştiniz;
                bu blogda ara""",
            start="""aramak istediğiniz; ne aramiştiniz; sitede ara; bu blogda ara;
                aramak için enter""",
            marked="ara; arama",
        ),
        Concept.FORM: phrases(
            whole="""gönder; iptal; iptal et; kapat; temizle; sifirla; uygula; onayla; tamam; seç;
                seçin; seçiniz; dosya seç; dosya seçilmedi; zorunlu alan; zorunlu alanlar; zorunlu;
                adiniz; soyad; soyadiniz; ad soyad; adiniz soyadiniz; e-posta; e-posta adresi;
                e-posta adresiniz; telefon; adres; şehir; mesaj; mesajiniz; siralama; sirala;
                filtrele; düzenle; sil; evet; hayir; teşekkürler; güvenlik kodu; devam et;
                vazgeç""",
            start="""zorunlu alanlar; lütfen adinizi; lütfen bu alani; bu alan gereklidir;
                bu alan zorunludur; lütfen gerekli alanlari; lütfen formu""",
            marked="""sirala; ad soyad; telefon; e-posta; adiniz; konu başliği; mesajiniz;
                güvenlik kodu""",
            anywhere="bu alan zorunludur; bu alan gereklidir; alanlarin doldurulmasi zorunludur",
        ),
        Concept.PLAYER: phrases(
            whole="""oynat; duraklat; yükleniyor; lütfen bekleyin; tam ekran; sesi kapat;
                sessiz; izle; videoyu izle; şimdi izle; dinle; canli; canli yayin; canli izle;
                altyazi; reklami atla; reklami geç; haberi dinle; ses seviyesi; yaziyi dinle;
                makaleyi dinle; sesli dinle""",
            start="""lütfen javascript; javascript'i etkinleştirin; tarayiciniz javascript;
                tarayiciniz video; tarayiciniz bu; bu video kullanilamiyor; video yükleniyor;
                javascript devre dişi; tarayicinizda javascript; haberi dinle; bu haberi dinle;
                tarayiciniz desteklemiyor""",
            anywhere="""javascript devre dişi; javascript'i etkinleştirin;
                tarayiciniz desteklemiyor; javascript desteklemiyor;
                tarayiciniz video oynatmayi""",
        ),
        Concept.CART: phrases(
            whole="""sepete ekle; sepet; sepetim; sepete git; alişveriş sepeti; favorilere ekle;
                istek listesi; istek listem; satin al; hemen al; sipariş ver; adet; stokta yok;
                tükendi; stokta var; ücretsiz kargo; fiyat; kargo bedava; ödeme yap; sepetiniz boş;
                alişverişi tamamla; favorilerim""",
            start="sepete ekle; sepetinizde ürün; sepetiniz boş; alişverişe devam; favorilere ekle",
            marked="adet; stok durumu; fiyat; ürün kodu",
            anywhere="sepete ekle; sepetiniz boş; sepetinizde ürün bulunmamaktadir",
        ),
        Concept.COVERAGE: phrases(
            whole="""ilgili haberler; ilgili yazilar; benzer haberler; benzer yazilar;
                diğer haberler; ilgili içerikler; benzer içerikler; ilgili makaleler;
                çok okunanlar; en çok okunanlar; en çok okunan; en çok okunan haberler;
                en çok izlenenler; en popüler; popüler; popüler haberler; popüler yazilar;
                popüler yayinlar; son haberler; son dakika; son dakika haberleri; son yazilar;
                son eklenenler; son yorumlar; öne çikanlar; öne çikan haberler; önerilenler;
                önerilen haberler; sizin için seçtiklerimiz; sizin için önerilenler;
                günün haberleri; manşetler; trendler; trend haberler; ilginizi çekebilir;
                bunlar da ilginizi çekebilir; editörün seçtikleri; editörün seçimi; kaçirmayin;
                arşivler; blog arşivi; sonraki haber; önceki haber; daha fazla haber;
                tüm haberler; bunlara da bakin; gündemdekiler; en çok yorumlananlar;
                en son haberler; günün özeti haberler; bunlar ilginizi çekebilir;
                gündem haberleri""",
            start="""ilgili haberler; en çok okunan haberler; ilginizi çekebilir;
                bunlar da ilginizi; bu haberler de ilginizi; son dakika haberleri;
                sizin için seçtiklerimiz; yazarin diğer yazilari; tüm yazilari; benzer haberler;
                bu haberler de; en çok okunan""",
            marked="son dakika; kaçirmayin; öne çikan; sonraki haber; önceki haber; ilgili",
            anywhere="""bunlar da ilginizi çekebilir; ilginizi çekebilecek haberler;
                yazarin diğer yazilari; bu haberler de ilginizi çekebilir; ilginizi çekebilir""",
        ),
        Concept.READ_MORE: phrases(
            whole="""devamini oku; devamini okuyun; devami; devamini gör; daha fazla;
                daha fazla oku; daha fazlasi; daha fazla bilgi; oku; okumaya devam et;
                okumaya devam edin; haberin devami; haberin detaylari; detaylar; ayrintilar;
                tiklayin; buraya tiklayin; tiklayiniz; ayrica bakiniz; galeri; foto galeri;
                fotoğraflar; video galeri; detayli bilgi; incele; bunu da okuyun; ayrica oku;
                detaylar için tiklayin; haberin devami için tiklayin; ayrica okuyun;
                bunu da oku; şunlar da ilginizi çekebilir""",
            start="""ayrica oku; ayrica okuyun; bunu da oku; bunu da okuyun; ayrica bakin;
                okumaya devam et; haberin devami için; haberin tamami için;
                devamini okumak için; detaylar için tiklayin; detayli bilgi için tiklayin;
                buraya tiklayarak; daha fazla bilgi için; okumak için tiklayin;
                izlemek için tiklayin; ayrica izleyin; okumaya devam""",
            marked="""oku; okuyun; izle; izleyin; video; foto galeri; galeri; analiz; görüş;
                yorum analiz; röportaj; haber analiz; canli anlatim; canli blog; infografik;
                ayrica bakiniz; ilgili haber; anket; söyleşi; dosya; dinle; dinleyin; özel haber;
                bakiniz; fotoğraflarla""",
            anywhere="""haberin devami için tiklayin; detaylar için tiklayin; okumak için tiklayin;
                izlemek için tiklayin; devamini okumak için""",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""abone ol; abone olun; abonelik; bülten; e-bülten; bültene abone ol;
                bültenimize abone olun; bülten aboneliği; haber bülteni; e-posta bülteni;
                e-bülten aboneliği; bültene kayit ol; bildirimleri aç; destek olun;
                abonelikten çik; hemen abone ol; uygulamayi indir; uygulamamizi indirin;
                destek ol; bize destek olun; whatsapp kanalimiza katilin""",
            start="""bültenimize abone; bültenimize kaydolun; bültenimize üye;
                haber bültenimize; e-bültenimize; e-bültene abone; e-posta adresinizi girin;
                e-posta adresinizi yazin; gelişmelerden haberdar; youtube kanalimiza abone;
                abone olun; bültenimize; okumaya devam etmek için; bu içerik abonelere;
                uygulamamizi indirin; whatsapp kanalimiza; telegram kanalimiza""",
            marked="bülten; e-bülten; abonelik",
            anywhere="""bültenimize abone olun; e-bültenimize abone; e-posta bültenimize;
                bültenimize kayit; youtube kanalimiza abone; bültenimize abone;
                whatsapp kanalimiza; telegram kanalimiza; abonelere özel""",
        ),
        Concept.ADVERT: phrases(
            whole="""reklam; reklamlar; ilan; ilanlar; sponsorlu; sponsorlu içerik;
                sponsorlu bağlantilar; resmi ilan; resmi ilanlar; advertorial; tanitim;
                bu bir ilandir; bu bir reklamdir; haberin devami reklamdan sonra; sponsorlar;
                firsatlar; iş birliği; reklam alani; ortaklik bağlantisi""",
            start="""haberin devami reklam; sponsorlu içerik; bu bir ilandir; bu bir reklamdir;
                bu içerik sponsorlu""",
            marked="reklam; ilan; sponsorlu",
            anywhere="bu içerik reklam amaçlidir; reklamdan sonra devam; reklamin altinda devam",
        ),
        Concept.COMMENT: phrases(
            whole="""yorumlar; yorum; yorum yap; yorum yaz; yorum yok; yorum ekle; yorum gönder;
                yorum yapin; yorumunuz; bir yorum yazin; bir cevap yazin; bir yanit yazin;
                cevapla; yanitla; yanitlar; yanit; cevap; tüm yorumlar; yorumlari gör;
                yorumlari göster; tüm yorumlari gör; şikayet et; bildir; dedi ki; diyor ki;
                cevabi iptal et; yanitlamayi iptal et; henüz yorum yok; yorumlar kapali;
                ilk yorumu sen yap; okuyucu yorumlari; yorumlariniz; siz ne düşünüyorsunuz;
                fikrinizi paylaşin; ilk yorumu siz yapin""",
            start="""bir yorum yazin; bir cevap yazin; bir yanit yazin; ilk yorumu siz;
                ilk yorumu sen; ilk yorum yapan; e-posta hesabiniz yayimlanmayacak;
                e-posta adresiniz yayinlanmayacak; e-posta adresiniz yayimlanmayacak;
                yorum yapmak için; yorum yapabilmek için; yorum yazmak için; yorumlar kapali;
                yorum yapilmamiş; henüz yorum; gönderilen yorumlar; yazilan yorumlar;
                suç teşkil edecek; daha sonraki yorumlarimda; tüm yorumlari;
                yorumlarda buluşalim; düşüncelerinizi yorumlarda; ilk yorumu""",
            marked="yorumlar; yorum; cevapla; yanitla",
            anywhere="""e-posta hesabiniz yayimlanmayacak; e-posta adresiniz yayinlanmayacak;
                gerekli alanlar işaretlenmiştir; yorum yapmak için giriş; yorum yapabilmek için;
                ilk yorumu siz yapin; henüz yorum yapilmamiş""",
        ),
        Concept.COOKIE: phrases(
            whole="""kabul et; tümünü kabul et; çerezleri kabul et; kabul ediyorum; reddet;
                tümünü reddet; çerez ayarlari; çerez tercihleri; çerezler; anladim;
                çerez bildirimi; çerezleri yönet; çerez kullanimi""",
            start="""bu sitede çerez; bu web sitesi çerez; bu internet sitesinde;
                web sitemizde çerez; sitemizde çerez; çerezleri kullaniyoruz; çerez kullaniyoruz;
                sizlere daha iyi hizmet; sitemizi kullanarak çerez; size daha iyi hizmet""",
            anywhere="""çerezler kullaniyoruz; çerez kullaniyoruz; çerezleri kullaniyoruz;
                çerezler kullanilmaktadir; çerez kullanilmaktadir; çerezleri kullanmaktayiz;
                çerezleri kabul; çerez politikamizi inceleyebilirsiniz""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""tüm haklari saklidir; her hakki saklidir; telif hakki; telif haklari;
                bütün haklari saklidir""",
            start="""tüm haklari saklidir; her hakki saklidir; telif hakki ©;
                bütün haklari saklidir; kaynak gösterilmeden; izinsiz ve kaynak""",
            anywhere="""tüm haklari saklidir; her hakki saklidir; izinsiz ve kaynak gösterilmeden;
                kaynak gösterilmeden alinti; bütün haklari saklidir""",
        ),
        Concept.LEGAL: phrases(
            whole="""gizlilik politikasi; gizlilik; kullanim koşullari; kullanim şartlari;
                çerez politikasi; kvkk; yasal uyari; kişisel verilerin korunmasi; aydinlatma metni;
                gizlilik ilkeleri; kvkk aydinlatma metni; şartlar ve koşullar; gizlilik sözleşmesi;
                üyelik sözleşmesi; hizmet şartlari; veri politikasi; gizlilik bildirimi""",
            start="""gizlilik politikasi; kullanim koşullari; yasal uyari;
                kişisel verilerin korunmasi kanunu; okudum ve kabul; bu sitede yer alan""",
            anywhere="""gizlilik politikasi; kullanim koşullari; aydinlatma metnini okudum;
                kullanim şartlarini; yatirim tavsiyesi içermez; yatirim danişmanliği kapsaminda""",
        ),
        Concept.BYLINE: phrases(
            whole="""yazar; yazan; yazari; haber merkezi; editör; muhabir; gönderen; hazirlayan;
                ekleyen""",
            start="yazan; gönderen; hazirlayan; ekleyen; yayinlayan; tarafindan yazildi",
            marked="yazar; editör; muhabir; derleyen; röportaj ve fotoğraflar",
        ),
        Concept.DATELINE: phrases(
            whole="""yayinlanma; yayinlanma tarihi; güncelleme; son güncelleme; güncellenme; tarih;
                bugün; dün; yayin tarihi; okuma süresi; oluşturulma tarihi; giriş tarihi;
                eklenme tarihi; dakika okuma süresi; güncelleme tarihi; dk okuma süresi""",
            start="""yayinlanma tarihi; yayin tarihi; güncelleme tarihi; son güncelleme;
                güncellenme tarihi; oluşturulma tarihi; giriş tarihi; eklenme tarihi; okuma süresi;
                son güncellenme; haber giriş""",
            marked="""yayinlanma; güncelleme; tarih; güncellendi; yayinlandi; yayimlandi;
                güncellenme; eklenme; oluşturulma; giriş; tarihi""",
        ),
        Concept.CAPTION: phrases(
            whole="""fotoğraf; görsel; resim; arşiv fotoğrafi; fotoğraf arşiv; temsili;
                temsili fotoğraf; temsili görsel; büyüt; büyütmek için tiklayin; anadolu ajansi;
                iha; dha; kaynak fotoğraf; ekran görüntüsü; foto arşiv""",
            start="""temsili fotoğraf; temsili görsel; arşiv fotoğrafi; fotoğraf arşiv;
                büyütmek için tiklayin; fotoğraf kaynaği; görsel kaynaği""",
            marked="fotoğraf; fotoğraflar; foto; görsel; resim; arşiv; kamera; çizim; grafik",
            anywhere="arşiv fotoğrafi; temsili fotoğraf; büyütmek için tiklayin; fotoğraf kaynaği",
        ),
        Concept.CREDIT: phrases(
            whole="""yazar hakkinda; kaynak; kaynaklar; kaynakça; yazarin özgeçmişi;
                haberin kaynaği; muhabir hakkinda; haber kaynaği""",
            start="""yazar hakkinda; bu makale ilk olarak; bu yazi ilk olarak;
                ajanslardan derlenmiştir; haberin kaynaği""",
            marked="""kaynak; kaynaklar; çeviri; çeviren; katkida bulunan; katkida bulunanlar;
                haber kaynaği""",
            anywhere="""bu habere katkida bulunmuştur; bu habere katkida bulundu;
                bu habere katki sağladi; ilk olarak yayinlanmiştir""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""özet; özetle; kisaca; haberin özeti; önemli noktalar; ana noktalar;
                öne çikan noktalar; kisa kisa; satir başlari; bilmeniz gerekenler; temel noktalar;
                haberin öne çikanlari; kisa özet; bir bakişta""",
            start="haberin özeti",
            marked="özet; özetle; kisaca; önemli noktalar",
        ),
    }
)
