"""French phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["FRENCH"]

FRENCH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""aller au contenu; aller au contenu principal; accéder au contenu;
                passer au contenu; passer au contenu principal; aller à la navigation;
                aller au menu; aller à la recherche; accéder au contenu principal;
                sauter au contenu""",
            start="""aller au contenu; accéder au contenu; passer au contenu;
                passer à la navigation; aller à la navigation""",
            anywhere="""aller au contenu principal; passer au contenu principal;
                accéder au contenu principal""",
        ),
        Concept.MENU: phrases(
            whole="""accueil; page d'accueil; à propos; à propos de nous; qui sommes-nous; contact;
                nous contacter; contactez-nous; plan du site; menu; menu principal; ouvrir le menu;
                fermer le menu; rubriques; actualités; actualité; actus; sports; politique;
                économie; monde; international; france; société; culture; opinions; débats;
                sciences; santé; planète; faits divers; météo; voyage; emploi; offres d'emploi;
                recrutement; aide; foire aux questions; espace presse; nos services; produits;
                boutique; l'équipe; notre équipe; mon blog; annuaire; petites annonces; agenda""",
            start="retour à l'accueil; retour à la page d'accueil; ouvrir le menu",
        ),
        Concept.PAGINATION: phrases(
            whole="""suivant; précédent; suivante; précédente; page suivante; page précédente;
                article précédent suivant; articles plus anciens; articles plus récents;
                articles précédents; articles suivants; messages plus anciens;
                messages plus récents; voir plus; afficher plus; charger plus; voir tout;
                tout voir; voir tous les articles; première page; dernière page;
                navigation des articles; navigation de l'article""",
            start="""page 0 sur; page 0 de; articles plus anciens; navigation des articles;
                aller à la page""",
            marked="précédent; suivant; article précédent; article suivant; page suivante",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""haut de page; retour en haut; retour en haut de page; haut de la page;
                remonter; revenir en haut; retour en haut de la page""",
            start="retour en haut; revenir en haut; remonter en haut",
        ),
        Concept.BREADCRUMB: phrases(
            whole="vous êtes ici; fil d'ariane; vous êtes actuellement ici",
            start="vous êtes ici; vous consultez actuellement",
        ),
        Concept.TAGS: phrases(
            whole="""étiquettes; mots-clés; mots clés; catégories; catégorie; thèmes; thématiques;
                classé dans; publié dans; tags associés; sujets associés;
                libellés""",
            start="""classé dans; classé sous; marqué avec; étiqueté; publié dans;
                ce contenu a été publié dans""",
            marked="""étiquettes; mots-clés; mots clés; catégories; catégorie; thèmes; rubrique;
                sujets; libellés""",
            anywhere="ce contenu a été publié dans; cette entrée a été publiée",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""langue; langues; changer de langue; choisir la langue;
                choisissez votre langue; sélectionner une langue; français; en français;
                version française; édition; choisir un pays; choisissez votre pays;
                changer d'édition; traduire; autres langues""",
            start="""choisissez votre langue; sélectionnez votre langue; choisissez votre pays;
                changer de langue""",
            marked="langue; langues; autres langues",
        ),
        Concept.SHARE: phrases(
            whole="""partager; partagez; partager cet article; partager sur facebook;
                partagez cet article; partager sur twitter; partager sur linkedin;
                partager sur whatsapp; partager par mail; partages; imprimer;
                imprimer l'article; version imprimable; envoyer; envoyer par mail;
                envoyer par e-mail; envoyer à un ami; j'aime; suivre; suivez-nous;
                suivez-nous sur; nous suivre; retrouvez-nous sur; abonnés; copier le lien;
                taille du texte; tweeter; réseaux sociaux; sauvegarder; enregistrer;
                recommander; réagir et partager; agrandir le texte; réduire le texte;
                ajouter aux favoris; imprimer la recette; aller à la recette;
                offrir cet article; ajouter à mes favoris; sauvegarder cet article;
                nous suivre sur google actualités; suivez-nous sur google actualités""",
            start="""partager sur; partager cet; partager cette; partagez cet; partagez sur;
                partager via; suivez-nous sur; suivez nous sur; retrouvez-nous sur;
                envoyer à un ami; cliquez pour partager; cliquer pour partager;
                rejoignez-nous sur; envoyer cet article; imprimer cet article;
                version imprimable; suivez-nous sur google; ajoutez-nous à vos;
                ajouter comme source préférée; suivez toute l'actualité""",
            marked="partager; partagez; suivre; imprimer; suivez-nous",
            anywhere="""cliquez pour partager; ouvre dans une nouvelle fenêtre;
                partager sur facebook; cliquer pour partager; envoyer par e-mail à un ami""",
        ),
        Concept.LOGIN: phrases(
            whole="""connexion; se connecter; connectez-vous; déconnexion; se déconnecter;
                s'inscrire; inscription; inscrivez-vous; créer un compte; créer mon compte;
                mon compte; mon profil; identifiant; mot de passe; mot de passe oublié;
                se souvenir de moi; s'identifier; rester connecté; espace membre; espace abonné;
                identifiez-vous; espace client""",
            start="""mot de passe oublié; vous avez oublié votre mot; déjà inscrit; déjà abonné;
                déjà membre; pas encore inscrit; pas encore membre; connectez-vous pour;
                vous devez être connecté; connectez-vous ou; créez un compte;
                vous avez déjà un compte; se connecter avec; déjà un compte""",
            marked="identifiant; mot de passe; nom d'utilisateur",
            anywhere="""mot de passe oublié; connectez-vous ou inscrivez-vous;
                avez-vous oublié votre mot""",
        ),
        Concept.SEARCH: phrases(
            whole="""recherche; rechercher; chercher; rechercher sur le site; recherche avancée;
                lancer la recherche; résultats de recherche; rechercher un article;
                que recherchez-vous; votre recherche; rechercher dans ce blog;
                moteur de recherche""",
            start="""rechercher sur le site; rechercher dans ce; que recherchez-vous;
                saisissez votre recherche""",
            marked="recherche; rechercher; recherche pour; rechercher sur",
        ),
        Concept.FORM: phrases(
            whole="""valider; annuler; fermer; effacer; réinitialiser; confirmer; continuer;
                choisir; sélectionner; sélectionnez; choisir un fichier; aucun fichier choisi;
                champ obligatoire; champs obligatoires; obligatoire; nom; prénom; votre nom;
                votre email; votre message; adresse e-mail; adresse email; téléphone; code postal;
                ville; pays; sujet; objet; supprimer; modifier; trier par; filtrer; filtres;
                appliquer; merci; civilité; soumettre""",
            start="""champs obligatoires; les champs marqués; les champs obligatoires;
                veuillez saisir; veuillez remplir; veuillez renseigner; veuillez sélectionner;
                ce champ est""",
            marked="trier par; nom; prénom; téléphone; objet",
            anywhere="""ce champ est obligatoire; les champs obligatoires sont;
                les champs marqués d'un""",
        ),
        Concept.PLAYER: phrases(
            whole="""lecture; lire la vidéo; chargement; chargement en cours; plein écran;
                volume sonore; couper le son; sous-titres; regarder la vidéo; voir la vidéo;
                écouter; en direct; écouter l'article; passer la publicité; veuillez patienter;
                lancer la vidéo; lecteur vidéo; écouter cet article; écouter la suite;
                lecture audio; écouter le podcast; contenu externe; afficher le contenu""",
            start="""veuillez activer javascript; activez javascript;
                votre navigateur ne supporte; votre navigateur ne prend; cette vidéo n'est;
                vous devez activer javascript; chargement du lecteur;
                pour visualiser cette vidéo; javascript est désactivé; javascript doit être;
                lecture en cours; écouter cet article; votre navigateur ne supporte pas;
                ce contenu est bloqué; ce contenu n'est pas visible""",
            anywhere="""javascript est désactivé; activer javascript; votre navigateur ne supporte;
                votre navigateur ne prend pas en charge; javascript désactivé""",
        ),
        Concept.CART: phrases(
            whole="""ajouter au panier; panier; mon panier; voir le panier; votre panier;
                votre panier est vide; liste d'envies; liste de souhaits; commander; acheter;
                acheter maintenant; quantité; en stock; rupture de stock; livraison gratuite;
                passer la commande; valider mon panier; prix; épuisé; ajouter à ma liste""",
            start="""ajouter au panier; votre panier; voir le panier; passer commande;
                valider la commande""",
            marked="quantité; disponibilité; référence; panier",
            anywhere="ajouter au panier; votre panier est vide",
        ),
        Concept.COVERAGE: phrases(
            whole="""sur le même sujet; articles liés; articles similaires; articles associés;
                sur le même thème; à lire aussi; lire aussi; à voir aussi; les plus lus;
                les plus populaires; le plus lu; les plus partagés; les plus commentés;
                articles récents; derniers articles; dernières actualités; dernières nouvelles;
                les dernières infos; toute l'actualité; à la une; à ne pas manquer;
                ne manquez pas; ne pas manquer; vous aimerez aussi; vous pourriez aussi aimer;
                ceci pourrait vous intéresser; cela peut vous intéresser; recommandé pour vous;
                nos recommandations; la sélection de la rédaction; tendances;
                commentaires récents; archives du blog; dossiers; dossier spécial;
                dans la même rubrique; autres articles; plus d'articles; en continu; fil info;
                le fil info; populaires; les plus vus; top articles; article suivant;
                article précédent; contenus sponsorisés liés; dans l'actualité;
                le choix de la rédaction; voir aussi sur le site; plus d'actualités;
                articles connexes; nos articles; vous aimerez également;
                ça peut vous intéresser; ces articles peuvent vous intéresser;
                les articles les plus lus; nos derniers articles; tendances du moment""",
            start="""articles similaires; articles liés; sur le même sujet; sur le même thème;
                vous aimerez aussi; vous pourriez aussi; ceci pourrait vous intéresser;
                cela peut vous intéresser; tous les articles de; voir tous les articles;
                dans la même rubrique; les plus lus; plus d'articles; plus d'actualités;
                retrouvez tous nos articles; retrouvez toute l'actualité; toute l'actualité de;
                autres articles de; vous aimerez également; ces articles peuvent;
                ces articles pourraient; plus d'actualités sur; toute l'actualité""",
            marked="""à la une; tendances; dossier; à ne pas manquer; ne manquez pas; en continu;
                dernière minute""",
            anywhere="""vous aimerez aussi; cela pourrait vous intéresser;
                ceci pourrait vous intéresser; pourraient vous intéresser;
                peuvent vous intéresser; pourrait vous intéresser""",
        ),
        Concept.READ_MORE: phrases(
            whole="""lire la suite; lire plus; lire l'article; lire l'article complet;
                en savoir plus; savoir plus; voir la suite; suite; continuer la lecture;
                poursuivre la lecture; plus; voir aussi; plus d'infos; plus d'informations;
                voir le diaporama; diaporama; voir les photos; voir la galerie; cliquez ici;
                ici; lire; vidéo; vidéos; voir l'article; galerie photos; en images;
                plus de détails; voir la fiche; à écouter aussi; découvrir aussi; notre article;
                lire la suite de l'article; voir cette publication sur instagram""",
            start="""lire aussi; lire également; à lire aussi; à lire également; à voir aussi;
                lisez aussi; lire notre; lire la suite; en savoir plus sur;
                continuer la lecture; poursuivre la lecture; cliquez ici pour; cliquer ici pour;
                retrouvez notre; à écouter aussi; relire notre; voir la vidéo;
                pour en savoir plus; pour aller plus loin; voir cette publication""",
            marked="""lire; à lire; voir aussi; vidéo; vidéos; en vidéo; en images; photos;
                diaporama; opinion; tribune; éditorial; édito; analyse; entretien; reportage;
                enquête; portrait; infographie; carte; en direct; direct; podcast; notre dossier;
                décryptage; interview; exclusif; sondage; chronique; récit; voir; regardez;
                écouter; plus d'infos; en savoir plus; suivre en direct""",
            anywhere="cliquez ici pour; lire la suite de l'article; lire l'article complet",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""s'abonner; abonnez-vous; abonnement; abonnements; je m'abonne; newsletter;
                newsletters; s'abonner à la newsletter; inscription à la newsletter;
                lettre d'information; infolettre; inscrivez-vous à la newsletter;
                inscrivez-vous à notre newsletter; nos newsletters; recevoir la newsletter;
                je m'inscris; votre adresse e-mail; votre adresse email; restez informé;
                flux rss; se désabonner; faire un don; soutenez-nous; alertes; déjà abonné;
                déjà abonnée; télécharger l'application; télécharger l'appli; je fais un don;
                soutenir; rejoignez-nous; rejoindre notre chaîne whatsapp""",
            start="""abonnez-vous à; abonnez-vous pour; abonnez-vous dès; abonnez-vous au;
                s'abonner à; inscrivez-vous à la; inscrivez-vous à notre; inscrivez-vous pour;
                inscrivez-vous gratuitement; recevez notre; recevez nos; recevez gratuitement;
                recevez chaque; recevez les; recevez toute; recevoir la newsletter;
                la newsletter de; entrez votre adresse; saisissez votre adresse; soutenez-nous;
                restez informé de; cet article est réservé aux; abonnez-vous; inscrivez-vous;
                pour lire la suite; pour continuer la lecture; cet article est réservé;
                ce contenu est réservé; la suite de cet article; il vous reste; ne manquez rien;
                ne ratez rien; ne manquez aucun; téléchargez l'appli; rejoignez notre;
                restez informé""",
            marked="newsletter; abonnement; newsletters",
            anywhere="""abonnez-vous à notre newsletter; inscrivez-vous à notre newsletter;
                réservé aux abonnés; dans votre boîte mail; dans votre boîte de réception;
                inscrivez-vous à la newsletter; à notre newsletter; notre chaîne whatsapp;
                vous désabonner à tout moment; vous désinscrire à tout moment""",
        ),
        Concept.ADVERT: phrases(
            whole="""publicité; publicités; annonce; annonces; sponsorisé; contenu sponsorisé;
                partenaire; partenaires; nos partenaires; liens sponsorisés; liens commerciaux;
                contenus sponsorisés; communiqué; publi-rédactionnel; publireportage;
                en partenariat avec; la suite après la publicité;
                la suite après cette publicité; bons plans; offre spéciale; sponsorisé par;
                annonceurs; lien affilié; liens affiliés; contenu de marque;
                lire la suite après la publicité; collaboration commerciale""",
            start="""sponsorisé par; la suite après; en partenariat avec; contenu proposé par;
                contenu sponsorisé; cet article contient des liens;
                nous percevons une commission; en tant que partenaire amazon""",
            marked="publicité; annonce; sponsorisé; partenariat",
            anywhere="""la suite après cette publicité; la suite après la publicité;
                contenu proposé par nos; liens affiliés; liens d'affiliation;
                percevoir une commission""",
        ),
        Concept.COMMENT: phrases(
            whole="""commentaires; commentaire; commenter; aucun commentaire;
                laisser un commentaire; laissez un commentaire; laisser une réponse;
                ajouter un commentaire; poster un commentaire; publier un commentaire;
                écrire un commentaire; envoyer un commentaire; réagir; réactions; réaction;
                répondre; réponses; réponse; voir les commentaires; lire les commentaires;
                tous les commentaires; vos réactions; vos commentaires; signaler un abus;
                signaler; dit; a dit; a écrit; annuler la réponse; commentaires fermés;
                votre commentaire; laisser un message; donner votre avis;
                déposer un commentaire; réagissez; donnez votre avis;
                participer à la discussion; soyez le premier à commenter""",
            start="""laisser un commentaire; laissez un commentaire; laisser une réponse;
                ajouter un commentaire; poster un commentaire; publier un commentaire;
                soyez le premier à; soyez la première; votre adresse de messagerie ne;
                votre adresse e-mail ne sera; votre adresse email ne sera;
                vous devez être connecté pour; vous devez vous connecter pour;
                connectez-vous pour commenter; les commentaires sont; voir les commentaires;
                voir tous les commentaires; aucun commentaire; signaler un abus;
                signaler un contenu; réagissez à; prévenez-moi de; répondre à ce;
                réagissez à cet article; donnez votre avis; dites-nous en commentaire""",
            marked="commentaires; commentaire; réactions; réponse; répondre",
            anywhere="""votre adresse de messagerie ne sera pas;
                votre adresse e-mail ne sera pas publiée; soyez le premier à commenter;
                soyez le premier à réagir; pour publier un commentaire;
                les commentaires sont fermés; pour laisser un commentaire;
                prévenez-moi de tous les""",
        ),
        Concept.COOKIE: phrases(
            whole="""tout accepter; accepter; accepter tout; accepter les cookies; refuser;
                tout refuser; paramétrer les cookies; gérer les cookies; gestion des cookies;
                paramètres des cookies; continuer sans accepter; j'accepte; préférences cookies;
                personnaliser; ok, tout accepter; gérer mes cookies; paramétrer""",
            start="""nous utilisons des cookies; ce site utilise; notre site utilise;
                en poursuivant votre; en continuant à naviguer; en continuant votre navigation;
                nous et nos partenaires; les cookies nous; avec votre accord, nous;
                en naviguant sur ce site""",
            anywhere="""utilise des cookies; utilisons des cookies; utilisation de cookies;
                utilisation des cookies; dépôt de cookies; l'utilisation de cookies;
                accepter les cookies; vous acceptez l'utilisation""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""tous droits réservés; droits réservés; droits d'auteur;
                reproduction interdite; mentions copyright""",
            start="""tous droits réservés; tous droits de reproduction; droits réservés;
                reproduction interdite; toute reproduction""",
            anywhere="""tous droits réservés; tous droits de reproduction;
                toute reproduction interdite; reproduction interdite sans;
                reproduction totale ou partielle""",
        ),
        Concept.LEGAL: phrases(
            whole="""mentions légales; politique de confidentialité; confidentialité; vie privée;
                conditions générales; conditions générales d'utilisation; conditions d'utilisation;
                conditions générales de vente; cgu; cgv; données personnelles;
                protection des données; politique de cookies; politique des cookies;
                charte de confidentialité; avertissement; informations légales; accessibilité;
                charte de modération""",
            start="mentions légales; politique de confidentialité; j'accepte les conditions",
            anywhere="""politique de confidentialité; conditions générales d'utilisation;
                mentions légales; conditions générales de vente;
                politique de protection des données""",
        ),
        Concept.BYLINE: phrases(
            whole="""par; auteur; auteure; autrice; écrit par; la rédaction; rédaction; rédigé par;
                publié par; rédacteur; rédactrice; journaliste; propos recueillis par;
                rédacteur en chef""",
            start="""par; écrit par; rédigé par; publié par; posté par; propos recueillis par;
                proposé par""",
            marked="auteur; auteure; autrice; auteurs; rédaction; texte; journaliste; rédacteur",
        ),
        Concept.DATELINE: phrases(
            whole="""publié; publié le; mis à jour; mis à jour le; modifié le;
                dernière mise à jour; paru le; posté le; aujourd'hui; temps de lecture;
                date de publication; minutes de lecture; min de lecture""",
            start="""publié le; publiée le; mis à jour le; mise à jour le; modifié le;
                dernière mise à jour; posté le; créé le; paru le; écrit le; date de publication;
                publié il y a; mis en ligne le; temps de lecture; dernière modification""",
            marked="publié; mis à jour; mise à jour; date; publié à; modifié; créé; rédigé le",
        ),
        Concept.CAPTION: phrases(
            whole="""photo d'illustration; crédit photo; crédits photo; crédit; crédits;
                photo d'archives; image d'illustration; légende; agrandir; agrandir l'image;
                cliquez pour agrandir; photographie; capture d'écran; illustration photo; belga;
                archives photo; sipa; maxppp""",
            start="""crédit photo; crédits photo; photo d'archives; photo d'illustration;
                image d'illustration; photo prise; capture d'écran; cliquez pour agrandir;
                crédit image; crédits images; cliquez sur l'image; image d'archives""",
            marked="""crédit; crédits; légende; photographe; photographie; dessin; visuel;
                photo d'ouverture""",
            anywhere="""crédit photo; crédits photo; photo d'illustration; photo d'archives;
                image d'illustration""",
        ),
        Concept.CREDIT: phrases(
            whole="""à propos de l'auteur; l'auteur; sources et références; avec afp; avec reuters;
                source afp; à propos de l'auteure; biographie de l'auteur""",
            start="""à propos de l'auteur; avec afp; avec l'afp; avec agences; avec reuters;
                avec la collaboration de; avec les informations de; cet article a été publié;
                traduit de l'anglais; traduit par; article initialement publié""",
            marked="source; sources; via; traduction; édition; avec",
            anywhere="""a contribué à cet article; ont contribué à cet article;
                avec la contribution de; cet article a été initialement publié;
                traduit de l'anglais par; avec les informations de""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""l'essentiel; l'essentiel à retenir; points clés; les points clés; en bref;
                en résumé; résumé; à retenir; ce qu'il faut retenir; ce qu'il faut savoir;
                sommaire; les faits; les points à retenir; points forts""",
            start="l'essentiel à retenir; ce qu'il faut retenir",
            marked="l'essentiel; points clés; en bref; en résumé; résumé; à retenir; les faits",
        ),
    }
)
