"""English phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["ENGLISH"]

ENGLISH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""skip to content; skip to main content; skip to the content;
                skip navigation; skip to navigation; skip to main navigation; skip nav;
                skip to search; skip to footer; skip to sidebar; skip to article; skip to body;
                skip to menu; skip to primary content; skip to secondary content;
                skip to primary navigation; skip to primary sidebar; jump to content;
                jump to main content; jump to navigation; jump to search;
                jump to main navigation; skip links; skip over navigation;
                skip to site navigation; skip directly to content; skip to accessibility;
                accessibility links; accessibility help; skip advert; jump to recipe;
                jump to video; jump to comments; skip to recipe; skip to comments""",
            start="""skip to main; skip to content; skip to navigation; skip to primary;
                skip to secondary; jump to content; jump to navigation; jump to main content;
                skip directly to""",
            anywhere="""skip to main content; skip to content; skip to main navigation;
                skip to primary navigation; jump to navigation; jump to main content""",
        ),
        Concept.MENU: phrases(
            whole="""home; homepage; home page; about; about us; about me; contact; contact us;
                contact me; site map; sitemap; site index; a-z index; menu; main menu; open menu;
                close menu; toggle navigation; toggle menu; main navigation; primary navigation;
                navigation; sections; site links; quick links; useful links; footer; news;
                local news; world news; sports; sport; business; politics; world; nation; local;
                opinion; opinions; editorials; entertainment; arts; culture; lifestyle; life;
                style; tech; technology; science; health; education; travel; weather; traffic;
                obituaries; crime; money; finance; markets; autos; food; videos; photos;
                multimedia; podcasts; blogs; blog; our blog; forums; forum; community; events;
                calendar; careers; jobs; classifieds; real estate; press; press room; newsroom;
                media kit; help; help center; faq; faqs; support; feedback; advertise;
                advertise with us; rss; rss feed; rss feeds; feeds; mobile; mobile apps; apps;
                store; shop; products; services; solutions; company; partners; our team; our story;
                who we are; what we do; get involved; donate; resources; downloads; testimonials;
                archive; how it works; customer service; write for us; work for us; work with us;
                submit a tip; send us a tip; corrections; staff; masthead; reviews; games;
                horoscopes; crosswords; comics; today's paper; e-paper; print edition;
                desktop version; mobile version; full site""",
            start="""toggle navigation; back to home; return to home page;
                switch to mobile version; view mobile site; view desktop site; home | about;
                home | news; home | contact""",
            anywhere="""toggle navigation; about us | contact us; home | about us;
                contact us | site map; contact us | sitemap; contact us | privacy policy;
                about us contact us""",
        ),
        Concept.PAGINATION: phrases(
            whole="""next; previous; prev; back; next page; previous page; prev page; older; newer;
                older posts; newer posts; older post; newer post; older entries; newer entries;
                older articles; newer articles; earlier posts; later posts; first page; last page;
                load more; show more; view more; see all; view all; show all; see more; next post;
                previous post; next entry; previous entry; load more posts; load more articles;
                view as single page; single page; page; pages; page 0 of; go to page; jump to page;
                post navigation; posts navigation; next topic; previous topic; next thread;
                previous thread; next slide; previous slide; next photo; previous photo; prev next;
                previous next; back to list; back to results""",
            start="""page 0 of; go to page; jump to page; older posts; newer posts; older entries;
                newer entries; next page; previous page; showing 0 of; showing 0 to 0 of;
                showing 0-0 of; showing 0 - 0 of; displaying 0 - 0 of; results 0 - 0 of;
                posts navigation; post navigation""",
            marked="next; previous; prev; next post; previous post; next entry; pages",
            anywhere="""view as single page; previous | next; prev | next; first | previous;
                older posts newer posts""",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""back to top; top; to top; go to top; return to top; top of page;
                back to top of page; back to the top; scroll to top; go back to top;
                return to top of page; jump to top; up to top; back to start of page;
                back to top of the page; scroll back to top""",
            start="back to top; return to top of; scroll to top",
            anywhere="back to top of page; return to top of page",
        ),
        Concept.BREADCRUMB: phrases(
            whole="""you are here; breadcrumb; breadcrumbs; breadcrumb navigation;
                current location; you are currently here; your location; your current location;
                current page""",
            start="""you are here: home; you are currently viewing; home > news; home » news;
                home › news""",
            marked="you are here; you're here; current location; breadcrumb; breadcrumbs",
        ),
        Concept.TAGS: phrases(
            whole="""tags; tag; tagged; tagged with; tagged as; filed under; filed in; filed to;
                topics; topic; categories; category; labels; keywords; subjects; posted in;
                related topics; related tags; popular tags; tag cloud; all tags; all categories;
                post tags; article tags; explore topics; in this topic; browse by topic;
                browse by category; more topics; topics in this article""",
            start="""filed under; filed in; filed to; tagged with; tagged as; tagged under;
                posted in; posted under; archived under; categorized as; categorised as;
                categorized under; this entry was posted in; this entry was tagged;
                this post was filed under; related topics; more topics""",
            marked="""tags; tag; tagged; topics; topic; categories; category; labels; keywords;
                subjects; sections; posted to""",
            anywhere="""this entry was posted in; this entry was filed under;
                both comments and pings""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""language; languages; change language; select language; choose language;
                select your language; choose your language; choose a language; select a language;
                english; english version; in english; translate; edition; editions; change edition;
                u.s. edition; us edition; uk edition; international edition; asia edition;
                world edition; set edition preference; select country; select your country;
                choose your country; change country; select region; change region; change location;
                other languages; available languages; translate this page; read this in english;
                this page in other languages; country/region""",
            start="""select your language; choose your language; change language; set edition;
                select edition; switch to the us edition; switch to the uk edition;
                translate this page""",
            marked="language; languages; edition; select language; country",
            anywhere="choose your language; set edition preference",
        ),
        Concept.SHARE: phrases(
            whole="""share; share this; share this article; share this story; share this post;
                share this page; share it; share on facebook; share on twitter; share on x;
                share on linkedin; share on whatsapp; share via email; share by email;
                share link; share article; share with; shares; tweet; tweets; tweet this;
                retweet; post; pin; pin it; print; print this; print this article;
                print this page; print article; print-friendly version; printer-friendly;
                printer friendly; printable version; email; e-mail; email this; e-mail this;
                email this article; email article; email a friend; email to a friend;
                send to a friend; send to friend; send this to a friend; tell a friend; like;
                likes; like this; like us; like us on facebook; follow; follow us; follow us on;
                follow me; following; followers; follow us on facebook; follow us on twitter;
                follow on twitter; connect; connect with us; find us on facebook;
                stay connected; social media; bookmark; bookmarks; bookmark this;
                bookmark this page; save; save this; save article; copy link; link copied;
                copy url; permalink; text size; font size; adjust text size; change text size;
                decrease text size; increase text size; larger text; smaller text; larger;
                smaller; recommend; recommend this; reprints; embed; clip; facebook; twitter;
                x (formerly twitter; whatsapp; linkedin; telegram; pinterest; instagram;
                youtube; reddit; tumblr; tiktok; snapchat; messenger; mastodon; bluesky;
                threads; vkontakte; weibo; wechat; google plus; stumbleupon; digg; digg this;
                delicious; del.icio.us; flipboard; viber; line; pocket; buffer; skype;
                facebook twitter; facebook twitter email; flickr; vimeo; newsvine; technorati;
                print recipe; print this recipe; pin recipe; pin this recipe; save recipe;
                rate this recipe; gift this article; add us on google;
                add as a preferred source on google; add as preferred source on google;
                follow on google news; follow us on google news; share options;
                share full article; copy to clipboard; share now""",
            start="""share this on; share this article; share this story; share this post;
                share this page; share this with; share this via; share on facebook;
                share on twitter; share on x; share on linkedin; share on pinterest;
                share on whatsapp; share on reddit; share to facebook; share to twitter;
                share via; click to share; tweet this; pin it on; follow us on; follow us at;
                follow me on; follow us; like us on; find us on; connect with us on;
                join us on facebook; visit us on; email this; e-mail this; print this;
                send this to a friend; send to a friend; email to a friend;
                print-friendly version; printer-friendly; printable version; adjust text size;
                decrease text size; increase text size; link to this article; bookmark this;
                bookmark the permalink; copy link; add as a preferred source;
                add as preferred source; make us preferred on google; follow us on google news;
                add us as a preferred source; share this recipe""",
            marked="share; text size; font size; follow; e-mail; email; print; bookmark; tweet",
            anywhere="""click to share on; opens in new window; share on facebook;
                share this article; share on twitter; email to a friend; bookmark the permalink;
                follow us on twitter; follow us on facebook; like us on facebook;
                email this article; print this article""",
        ),
        Concept.LOGIN: phrases(
            whole="""log in; login; log on; logon; sign in; signin; sign up; signup; log out;
                logout; sign out; register; register now; register here; registration; join;
                join now; join us; create account; create an account; create a free account;
                create new account; my account; account; your account; manage your account;
                my profile; profile; edit profile; my stories; dashboard; members; member login;
                members area; member center; forgot password; forgot your password; lost password;
                lost your password; reset password; remember me; keep me logged in;
                keep me signed in; stay signed in; username; user name; password;
                username or email; email or phone; log in or register; login or register;
                login / register; login/register; sign in or register; sign in / register;
                log in / sign up; sign in/sign up; log in sign up; already registered;
                already a member; not a member; not registered; welcome back; subscriber login;
                website sign in; user login; account login; log in with facebook;
                continue with facebook""",
            start="""log in or; login or; sign in or; log in with; login with; sign in with;
                log in to your account; sign in to your account; sign in to access;
                log in to access; forgot your password; forgot password; forgotten your password;
                lost your password; already have an account; already a member;
                already a subscriber; already registered; don't have an account; not a member yet;
                not yet a member; create an account; create a free account; keep me logged in;
                keep me signed in; remember me on this computer; you are not logged in;
                you are logged in as; please log in; please login; please sign in;
                continue with facebook""",
            marked="log in; login; sign in; username; password; register",
            anywhere="""log in or register; login or register; sign in or register;
                forgot your password; log in to your account; sign in to your account;
                log in or create an account; don't have an account""",
        ),
        Concept.SEARCH: phrases(
            whole="""search; search site; search this site; search the site; site search;
                search for; search form; search here; search results; search blog; search news;
                search articles; search query; search button; search our site; advanced search;
                find; go; enter search term; enter search terms; enter keyword; enter keywords;
                type your search; what are you looking for; looking for something; open search;
                close search; toggle search; new search; search archives; search the archives;
                search the web; find it; keyword search; quick search; start search;
                search by keyword; clear search""",
            start="""search this site; search our site; search the site; enter search term;
                enter your search; enter keyword; type to search; search by keyword;
                what are you looking for; press enter to search; hit enter to search;
                type and press enter; click here to search; to search type""",
            marked="search; search for; search this blog",
            anywhere="""search this site; enter your search; type and press enter;
                hit enter to search or esc to close""",
        ),
        Concept.FORM: phrases(
            whole="""submit; send; cancel; reset; clear; clear all; apply; ok; okay; yes; no;
                close; close this; close window; close x; x close; dismiss; done; continue;
                confirm; edit; delete; remove; update; upload; select; select all; select one;
                select an option; please select; choose; choose file; choose an option;
                no file chosen; browse; required; required field; required fields;
                indicates required; indicates required field; indicates required fields; optional;
                first name; last name; full name; your name; email address; e-mail address;
                your email; your email address; phone; phone number; telephone; address; city;
                state; zip; zip code; postal code; country; message; your message; captcha;
                verification code; security code; filter; filters; sort by; sort; show filters;
                reset filters; do not show again; don't show again; thank you; expand; collapse;
                details; report; send message; get started; learn how""",
            start="""required field; required fields; fields marked with; fields marked;
                indicates required; please enter a valid; please enter your; please fill in;
                please fill out; please select; enter the code; enter the characters;
                type the characters; this field is required; an error occurred;
                something went wrong; thank you for your submission; select an option;
                leave this field blank; leave this field empty""",
            marked="""sort by; filter by; enter your name; verification code; your name;
                your email; first name; last name; phone; email address""",
            anywhere="""this field is required; please enter a valid; fields are required;
                fields marked with an asterisk; leave this field empty; leave this field blank;
                for validation purposes and should be left unchanged""",
        ),
        Concept.PLAYER: phrases(
            whole="""play; pause; stop; mute; unmute; replay; play again; play video;
                watch video; watch now; watch later; play audio; listen; listen now; fullscreen;
                full screen; exit full screen; volume; settings; captions; subtitles;
                captions off; auto; loading; loading video; loading player;
                loading video player; now playing; currently playing; up next; autoplay;
                current time; duration; remaining time; time remaining; picture-in-picture;
                live; live stream; skip ad; error loading; media player; audio player;
                video player; close video; playback speed; chapters; audio track; seek to live;
                progress; loaded; stream type live; video unavailable; video not available;
                your browser does not support video; please enable javascript;
                slideshow controls; buffering; please wait; embed code; listen to this article;
                listen to this story; listen to the article; listen to article;
                hear this article; audio version; read aloud; text to speech; audio article""",
            start="""please enable javascript; please turn on javascript;
                please turn on your javascript; you need to enable javascript;
                you need to have javascript enabled; javascript is required;
                javascript is disabled; javascript is not enabled;
                this site requires javascript; this video is not available;
                this video is no longer; this video is unavailable;
                your browser does not support; your browser doesn't support;
                your browser is not supported; advertisement will end in; your video will begin;
                video will start after; error loading; this is a modal window;
                beginning of dialog window; end of dialog window; loading the player;
                the media could not be loaded; hide caption; toggle caption; media caption;
                you need to have flash; get the latest flash player; get adobe flash player;
                download this video; to view this site, you need; listen to this article;
                listen to this story; listen to the article; this audio is auto-generated;
                this audio was generated; your browser does not support the audio;
                your browser does not support the video""",
            marked="now playing; up next; loading",
            anywhere="""javascript is disabled; enable javascript; turn on javascript;
                requires javascript; your browser does not support; flash player;
                advertisement will end in; the media could not be loaded; this is a modal window;
                javascript enabled in your browser; javascript in your browser;
                upgrade your browser""",
        ),
        Concept.CART: phrases(
            whole="""add to cart; add to basket; add to bag; add to wishlist; add to wish list;
                add to favorites; add to favourites; cart; my cart; view cart; your cart;
                shopping cart; basket; my basket; shopping basket; view basket; bag; shopping bag;
                my bag; wishlist; wish list; my wishlist; my registries; checkout; check out;
                proceed to checkout; buy; buy now; order now; shop now; quantity; qty; in stock;
                out of stock; sold out; free shipping; price; subtotal; total; your cart is empty;
                your basket is empty; add to compare; compare; track order; my orders;
                order status; gift cards; notify me when available; pre-order""",
            start="""add to cart; add to basket; add to bag; add to wish list; add to wishlist;
                your cart is empty; your shopping cart; your basket is empty; proceed to checkout;
                items in your cart; no products in the cart; free shipping on; continue shopping;
                you have no items in your""",
            marked="quantity; qty; availability; subtotal; cart; sku",
            anywhere="""add to cart; add to basket; your cart is empty; proceed to checkout;
                items in your shopping cart; free shipping on orders""",
        ),
        Concept.COVERAGE: phrases(
            whole="""related; related stories; related story; related articles; related article;
                related posts; related news; related links; related content; related coverage;
                related videos; related video; related reading; related items; similar stories;
                similar articles; similar posts; more stories; more articles; more news;
                more headlines; more from this author; more from this section; more like this;
                more on this story; more on this topic; more on this; more in this section;
                most read; most viewed; most popular; most shared; most commented; most emailed;
                most watched; most recent; popular; popular posts; popular stories;
                popular articles; popular now; popular this week; trending; trending now;
                trending today; trending stories; trending topics; trending news; latest;
                latest news; latest stories; latest headlines; latest posts; latest articles;
                latest videos; latest updates; recent; recent posts; recent articles;
                recent news; recent stories; recent comments; recent entries; recent activity;
                archives; blog archive; monthly archives; blogroll; recommended;
                recommended for you; recommended stories; recommended articles;
                recommended reading; we recommend; recommendations; suggested for you;
                you may also like; you might also like; you may like; you might like;
                you might also be interested in; you may also be interested in;
                others also read; people also read; readers also read; people are reading;
                what others are reading; also on this site; also of interest; also in the news;
                also in this section; complete coverage; full coverage;
                part of complete coverage; part of complete coverage on; special coverage;
                special report; special reports; special features; in other news; in the news;
                in this section; in this issue; in case you missed it; top stories; top news;
                top headlines; top posts; top articles; top story; top videos;
                today's top stories; headlines; today's headlines; breaking news; don't miss;
                must read; must reads; must-read; editor's picks; editors' picks; editor's pick;
                editor's choice; editors' choice; featured; featured stories; featured articles;
                featured posts; featured news; featured video; featured videos; features;
                staff picks; hot topics; hot stories; what's hot; what's new; new this week;
                next article; previous article; next story; previous story; next up; read next;
                up next for you; what to read next; more to explore; more to read; explore more;
                keep exploring; from our partners; from around the web; from the web;
                around the web; elsewhere on the web; around the network;
                more from around the web; upcoming events; photo galleries;
                new since last visit; twitter feed; recent tweets; latest tweets;
                archives by month; view all news; more news stories; see more stories;
                topics you may like; more in this series; keep on reading; continue exploring;
                other posts you may like; you may also enjoy; you might also enjoy;
                readers also liked; you'll also like; up next in; more by this author;
                more from this series; further stories; suggested reading; suggested articles;
                picked for you; popular right now; trending articles; our latest stories;
                more great stories; more great reads""",
            start="""part of complete coverage; complete coverage of; complete coverage on;
                full coverage of; more from; more from this; more from our; more stories;
                more on this story; more on this topic; more news from; more headlines;
                related stories; related articles; related posts; related content; related news;
                related coverage; related links; most popular in; most popular on; most read in;
                most viewed in; most emailed; most commented; most shared; recommended for you;
                recommended stories; you may also like; you might also like;
                you may also be interested; you might also be interested; people who read this;
                readers also; trending now; latest from; latest news from; latest headlines;
                latest stories from; recent comments; top stories from; top stories in;
                editor's picks; editors' picks; in case you missed it; from around the web;
                view all posts by; view all posts in; see more news; view more stories;
                see all stories; other stories; other articles by; see all articles;
                must-read related articles; stories you may; other news from;
                you may also enjoy; you might also enjoy; other posts you may;
                more stories like this; people also read; readers also liked;
                more from this author; more by this author""",
            marked="""more; don't miss; in other news; latest; trending; popular; featured;
                top stories; most read; most popular; editor's pick; next article;
                previous article; next story; previous story; read next; archives; recommended;
                archive; related reading; breaking news""",
            anywhere="""part of complete coverage on; you may also like; you might also like;
                view all posts by; recommended for you; more from around the web;
                related articles; related stories; you may also be interested in;
                you might also be interested in; you may also enjoy; you might also enjoy""",
        ),
        Concept.READ_MORE: phrases(
            whole="""read more; read more here; read on; read the rest; read full story;
                read the full story; read the full article; read full article; read article;
                read story; read the article; full story; full article; full text; read;
                continue reading; continue reading below; keep reading; more; more info;
                more information; more details; learn more; find out more; see more details;
                see also; also read; read also; also see; see photos; see gallery; view gallery;
                view photos; view slideshow; view full size; photo gallery; image gallery;
                gallery; slideshow; watch; watch the video; watch this; video; click here; here;
                click; view article; go deeper; view pics / read more; view pics;
                more about this; tell me more; related coverage below; read the full interview;
                read the transcript; see the full list; see full list; see more on instagram;
                view this post on instagram""",
            start="""read more about; read more on; read more at; read more in; read more from;
                read more here; read more articles; read more stories; read the rest of;
                read the full story; read the full article; read the full post; read full story;
                read full article; read the original; read the complete; continue reading;
                continue to full; keep reading; click here to; click here for; click here if;
                click to read; click to view; click to see; also read; read also;
                watch the video; watch video; watch the full; see photos; see the full gallery;
                see the gallery; view gallery; view the gallery; view photos; view slideshow;
                view image gallery; launch gallery; find out more about;
                for more information click; for more on this; for full coverage;
                listen to the podcast; view pics; view this post on instagram; a post shared by;
                see more on instagram""",
            marked="""read more; read; also see; see also; watch; watch live; video; videos;
                listen; audio; podcast; gallery; galleries; photo gallery; photo galleries;
                in pictures; in photos; photos; pictures; slideshow; opinion; op-ed; editorial;
                commentary; column; analysis; interactive; interactive guide; graphic; infographic;
                map; timeline; poll; quiz; explainer; explained; factbox; fact check; live updates;
                live blog; live; full story; full report; related; related story; related article;
                related video; related link; must read; must watch; must see; read this;
                read this next; watch this; share it; blog; from the archives; from the archive;
                special report; exclusive; more info; more details; more here; you may like;
                go deeper; recommended reading; check out; see more; click here; learn more;
                voters guide; voter guide""",
            anywhere="""click here to read; click here for more; continue reading the main story;
                click here to see; click here to watch; click here to view; read the full story;
                read the full article; read the rest of this entry""",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""subscribe; subscribe now; subscribe today; subscribe here; subscribe to us;
                subscription; subscriptions; newsletter; newsletters; our newsletter;
                newsletter signup; newsletter sign-up; newsletter sign up; e-newsletter;
                sign up for our newsletter; sign up for newsletters; sign up now; sign up today;
                sign up for free; sign me up; email updates; email alerts; e-mail alerts;
                email newsletter; email newsletters; email sign up; news alerts;
                daily newsletter; weekly newsletter; get our newsletter; get the newsletter;
                mailing list; join our mailing list; stay informed; stay updated; stay in touch;
                stay in the know; get updates; get alerts; get daily updates; get notified;
                home delivery; get home delivery; subscribe via email; subscribe via rss;
                subscribe by email; subscribe to our newsletter; subscribe to our feed;
                subscribe to rss; subscribe to newsletter; subscribe for free; unsubscribe;
                gift subscription; give a gift; become a member; become a subscriber;
                support us; support our work; support our journalism; enter your email;
                enter your email address; your inbox; free newsletter; never miss a story;
                start your free trial; free trial; notifications; enable notifications;
                join our newsletter; join the newsletter; subscribe to continue reading;
                subscribe to read; subscribe to unlock; already a subscriber;
                support independent journalism; support independent media; make a donation;
                donate now; download our app; download the app; get the app; get our app;
                join our community; join the community; join our whatsapp channel;
                join our telegram channel; stay connected with us; already have a subscription""",
            start="""subscribe to our; subscribe to the; subscribe to this;
                subscribe to receive; subscribe to get; subscribe now; subscribe today;
                subscribe via; subscribe by; subscribe for; sign up for; sign up for our;
                sign up for the; sign up for a; sign up for free; sign up for daily;
                sign up for breaking; sign up for news; sign up for email; sign up to our;
                sign up to receive; sign up to get; sign up here; sign-up for;
                join our mailing list; join our newsletter; join our email list;
                get our newsletter; get the latest news; get the latest in; get the day's;
                get daily updates; get our updates; get our daily; get our weekly;
                get news alerts; get breaking news; receive our newsletter; receive updates;
                enter your email; enter your e-mail; by signing up; by subscribing;
                by submitting your email; thank you for subscribing; thanks for subscribing;
                you have successfully subscribed; never miss a story; never miss a post;
                unlimited access; unlimited digital access; want more stories like this;
                support our journalism; you can unsubscribe; unsubscribe at any time;
                don't miss a story; delivered to your inbox; subscribe to continue;
                subscribe to read; subscribe to unlock; sign in to continue reading;
                to continue reading; to read the full story; to read the full article;
                to view the full story; this article is for subscribers;
                this content is for subscribers; this story is for subscribers;
                this post is for subscribers; this post is for paid subscribers;
                this article is free to read; you have reached your limit;
                you've reached your limit; you have reached your article limit;
                you've reached your article limit; you have used all your free;
                support independent journalism; support independent media; download our app;
                download our free app; download the app; get our app; join our whatsapp;
                join our telegram; join our facebook; join thousands of; stay up to date with;
                stay up-to-date with; stay informed with; if you enjoyed this article;
                if you liked this article; if you enjoyed this post; if you liked this post;
                if you appreciate our; please consider supporting; please consider donating;
                click here to subscribe; click here to sign up; click here to join""",
            marked="""newsletter; subscribe; newsletters; email alerts; sign up; subscribers;
                mailing list""",
            anywhere="""sign up for our newsletter; sign up for our free;
                subscribe to our newsletter; subscribe to our feed; to your inbox;
                in your inbox; join our mailing list; newsletter delivered;
                you can unsubscribe at any time; unsubscribe at any time;
                agree to receive emails; enter your email address; sign up for newsletters;
                to receive notifications of new posts; subscribe to continue reading;
                sign up to our newsletter; signing up to our newsletter;
                signing up for our newsletter; subscribing to our newsletter; download our app;
                join our whatsapp channel; join our telegram channel; follow us on whatsapp""",
        ),
        Concept.ADVERT: phrases(
            whole="""advertisement; advertisements; advert; adverts; advertising; ad; ads;
                sponsored; sponsored by; sponsored links; sponsored content; sponsored post;
                sponsored stories; sponsor; sponsors; our sponsors; paid content; paid post;
                paid partner content; partner content; promoted; promoted content;
                promoted stories; promotion; promotions; special offer; special offers;
                advertiser content; ad feedback; advertise here;
                advertisement continue reading below; story continues below;
                article continues below; story continues below advertisement;
                article continues below advertisement; story continues after advertisement;
                scroll to continue; scroll to continue with content; remove ads; close ad;
                report this ad; why this ad; affiliate links; affiliate disclosure; deals;
                today's deals; marketplace; shopping; coupons; exclusive discounts; hide ad;
                in partnership with; presented by; brought to you by; affiliate link;
                contains affiliate links; this post contains affiliate links;
                this article contains affiliate links; ad - continue reading below;
                ad continue reading below; remove this ad; skip ads; paid advertisement;
                paid partnership""",
            start="""advertisement - continue; advertisement continue; advertisement · scroll;
                advertisement. scroll; advertisement scroll; story continues below;
                article continues below; article continues after; story continues after;
                continue reading below advertisement; sponsored by; sponsored content;
                paid content; paid for by; promoted by; brought to you by; presented by; ads by;
                advertise with; this content is sponsored; this post is sponsored;
                this post contains affiliate; this article contains affiliate;
                we may earn a commission; we may earn commission; we may receive a commission;
                we earn a commission; if you buy through; when you purchase through links;
                when you buy through links; scroll to continue with;
                this page contains affiliate; we may receive compensation;
                as an amazon associate; if you purchase through; if you click on a link and;
                products featured are independently; all products featured""",
            marked="advertisement; ad; sponsored; sponsor; promoted; promotion; special offer",
            anywhere="""story continues below advertisement;
                article continues below advertisement; may earn a commission;
                may earn commission from links; earn an affiliate commission;
                contains affiliate links; report this ad; advertisement - continue reading;
                in association with our advertisers; as an amazon associate;
                this post contains affiliate links; this article contains affiliate links;
                we may earn a commission; we may earn an affiliate commission""",
        ),
        Concept.COMMENT: phrases(
            whole="""comments; comment; no comments; no comments yet; reader comments;
                readers' comments; user comments; your comments; all comments; latest comments;
                view comments; view all comments; show comments; show all comments;
                hide comments; read comments; load comments; load more comments; see comments;
                leave a reply; leave a comment; leave a response; leave comment; leave reply;
                post a comment; post comment; post your comment; add a comment; add comment;
                add your comment; add your comments; add your own; write a comment;
                make a comment; submit comment; your comment; comment on this;
                comment on this story; comment on this article; join the conversation;
                join the discussion; start the conversation; start a discussion; reply; replies;
                reply to this; responses; response; no responses; no responses yet;
                report abuse; report comment; report this comment; flag as inappropriate;
                flag as abusive; be the first to comment; be the first to reply;
                comments are closed; comments closed; comments off; comments are off;
                commenting is closed; cancel reply; click here to cancel reply; quote; says;
                said; wrote; your say; have your say; what do you think; tell us what you think;
                share your thoughts; sort by newest; oldest first; newest first; most liked;
                best comments; top comments; log in to comment; login to comment;
                log in to reply; log in to leave a comment; sign in to comment; upvote;
                downvote; moderated; edited; thread; trackbacks; trackback; pingbacks; pingback;
                trackback url; feed trackback address; jump to post; facebook comments;
                comment policy; comments policy; commenting policy; comment guidelines;
                subscribe to comments; notify me of new comments; start the discussion;
                newest comments; oldest comments; sort by oldest""",
            start="""leave a reply; leave a comment; leave a response; leave your comment;
                leave us a comment; post a comment; post your comment; add a comment;
                add your comment; write a comment; submit a comment; join the conversation;
                join the discussion; start the conversation; be the first to comment;
                be the first to reply; be the first to review; be the first to leave;
                be the first to express; you must be logged in to post;
                you must be logged in to comment; you must log in to; you must login to;
                you need to be logged in to; log in to comment; log in to leave a comment;
                log in to reply; log in to track; log in to post; login to comment;
                login to post; sign in to comment; sign in to join; please log in to comment;
                report abuse; report this comment; comments are closed; comments are now closed;
                comments are moderated; comments have been closed;
                comments on this entry are closed; comments on this story;
                comments on this article; comments for this; comments feed; view all comments;
                view comments; show all comments; read all comments; see all comments;
                hide comments; your email address will not be published;
                your email is never published; your e-mail address will not be published;
                required fields are marked; save my name, email; notify me of follow-up;
                notify me of followup; notify me of new; notify me when new comments;
                no comments yet; no user comments; click here to cancel reply; logged in as;
                posting as; you can follow any responses; you can follow any comments;
                you can leave a response; both comments and pings are;
                you may use these html tags; you can use these html tags;
                this site uses akismet; learn how your comment data; have your say;
                tell us what you think; what do you think? leave; rss feed for comments;
                subscribe to comments; please keep comments; please keep your comments;
                we welcome your comments; comments posted; blog comments powered by;
                please enable javascript to view the comments; view the discussion thread;
                editor's pick: promoted; add your thoughts; let us know what you think;
                let us know in the comments""",
            marked="""comments; comment; reply; replies; reader comments; response; responses;
                your comment""",
            anywhere="""your email address will not be published; comments powered by;
                be the first to comment; logged in to post a comment; logged in to comment;
                required fields are marked; notify me of new comments; follow-up comments by email;
                follow any responses to this entry; comments are closed;
                how your comment data is processed; view the comments powered by;
                comments and pings are currently closed; html tags and attributes;
                opinions expressed in comments; flag this comment""",
        ),
        Concept.COOKIE: phrases(
            whole="""accept cookies; accept all cookies; accept all; accept; reject all; reject;
                decline; i accept; i agree; agree; got it; allow cookies; allow all cookies;
                allow all; cookie settings; cookies settings; cookie preferences; cookies;
                manage cookies; manage preferences; manage consent; manage options;
                customize settings; privacy settings; privacy preferences; cookie notice;
                cookie consent; consent; necessary cookies; strictly necessary cookies;
                functional cookies; performance cookies; targeting cookies; analytics cookies;
                advertising cookies; save preferences; confirm my choices; cookies choices;
                accept & close; agree and close; necessary; always enabled; always active;
                we value your privacy; we care about your privacy""",
            start="""we use cookies; this site uses cookies; this website uses cookies;
                our site uses cookies; our website uses cookies; we and our partners use;
                we and our partners store; we value your privacy; we care about your privacy;
                by continuing to use; by continuing to browse; by clicking accept;
                by clicking "accept; by using this site you agree; by using this website;
                cookies help us; these cookies are; accept all cookies;
                strictly necessary cookies; manage cookie; cookie settings;
                we respect your privacy; this content is hosted by a third party""",
            marked="cookies; cookie notice; cookies notice",
            anywhere="""uses cookies; use cookies; use of cookies; cookies to ensure;
                cookies to improve; cookies to personalise; cookies to personalize;
                cookies to give you; cookies and similar technologies; consent to the use;
                consent to our use; manage your cookie; accept all cookies; cookies on this site;
                cookies are used""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""copyright; all rights reserved; copyright notice; copyright notices;
                copyright information; copyright policy; copyright & trademarks; ©; ©copyright;
                © copyright; copyright ©; rights reserved; some rights reserved;
                all content copyright; dmca""",
            start="""copyright ©; copyright by; ©; all rights reserved; all content copyright;
                all content ©; all contents copyright; all contents ©; all material ©;
                entire contents copyright; some rights reserved; content copyright; text copyright;
                rights reserved; this material may not be published;
                the material on this site may not; tm & ©; tm and ©""",
            marked="copyright",
            anywhere="""all rights reserved; all right reserved; copyright ©; © copyright;
                may not be published, broadcast; rewritten or redistributed;
                without prior written permission; without the prior written permission;
                without express written permission; may not be reproduced, distributed;
                registered trademarks of; registered trademark of; are trademarks of;
                property of their respective owners; copyright of their respective owners""",
        ),
        Concept.LEGAL: phrases(
            whole="""privacy policy; privacy; privacy notice; privacy statement;
                privacy & cookies; privacy center; your privacy; your privacy rights;
                your privacy choices; your california privacy rights; california privacy rights;
                do not sell my info; do not sell my personal information;
                do not sell or share my personal information; security & privacy; terms;
                terms of use; terms of service; terms & conditions; terms and conditions;
                terms of sale; conditions of use; conditions; user agreement;
                subscriber agreement; legal; legal notice; legal notices; legal information;
                legal terms; disclaimer; disclaimers; disclosure; imprint; cookie policy;
                cookies policy; ad choices; adchoices; about our ads; interest-based ads;
                accessibility; accessibility statement; code of conduct; editorial policy;
                editorial guidelines; ethics policy; community guidelines; house rules;
                terms & privacy; privacy & terms; privacy and terms;
                terms of use privacy policy; privacy policy terms of use;
                privacy policy | terms of use; privacy policy terms of service;
                terms of service privacy policy; reprint policy; refund policy; returns policy;
                return policy; shipping policy; licensing; permissions; rights and permissions;
                modern slavery statement; gdpr; compliance; trademarks; editorial standards;
                corrections policy; fact-checking policy; our standards""",
            start="""privacy policy; terms of use; terms of service;
                use of this site constitutes; use of this website constitutes;
                by using this site; by accessing this site; your use of this site;
                your california privacy; do not sell my; this site is protected by;
                this form is protected by recaptcha; protected by recaptcha;
                the views expressed; the opinions expressed; opinions expressed by;
                views expressed in this; read our privacy policy; see our privacy policy;
                view our privacy policy; please read our terms;
                registration on or use of this site; material on this site may not;
                the views expressed in this; the opinions expressed in this;
                views expressed are those of; this article is not financial advice;
                this is not financial advice; the information provided is for;
                do not sell my personal""",
            marked="disclaimer; disclosure; legal notice; legal",
            anywhere="""terms of use; terms of service; terms and conditions; terms & conditions;
                privacy policy; privacy notice; user agreement; protected by recaptcha;
                this site is protected by recaptcha; cookie policy; do not sell my personal;
                registration on or use of this site; not necessarily reflect the views;
                not necessarily those of; do not necessarily represent the views;
                not responsible for the content of external; for informational purposes only;
                constitutes acceptance of our; constitutes agreement to its""",
        ),
        Concept.BYLINE: phrases(
            whole="""by; author; authors; written by; posted by; reported by; about this author;
                staff writer; staff reporter; staff report; staff reports; news staff;
                staff correspondent; contributing writer; contributing editor; senior reporter;
                senior writer; senior editor; associate editor; guest author; guest writer;
                guest contributor; guest columnist; special correspondent; sports writer;
                sports news editor; from staff reports; from staff and wire reports;
                from wire reports; from news services; columnist; web staff; admin; editor;
                editorial board; article by; story by""",
            start="""by; written by; posted by; reported by; story by; words by; article by;
                submitted by; authored by; compiled by; published by; review by; interview by;
                guest post by; a post by; reviewed by; medically reviewed by; fact checked by;
                fact-checked by; from staff reports; from staff and wire reports;
                from wire reports; from news services; from our correspondent; uploaded by;
                contributed by; started by; created by; more by""",
            marked="""author; authors; writer; reporter; correspondent; columnist; contributor;
                name of author""",
        ),
        Concept.DATELINE: phrases(
            whole="""published; updated; posted; posted on; posted at; published on; published at;
                last updated; last modified; last edited; last update; date; date published;
                date posted; publication date; published online; first published;
                originally published; created; modified; release date; yesterday; today; days ago;
                hours ago; minutes ago; weeks ago; months ago; day ago; hour ago; minute ago;
                an hour ago; a day ago; min read; minute read; minutes read; minutes to read;
                reading time; time to read""",
            start="""posted on; last updated; last modified; last edited on; first published;
                first posted; date published; date posted; publication date;
                this entry was posted on; this article was published on;
                this story was published on; this article was last updated;
                this story was last updated; this page was last updated;
                this page was last modified; this page was last edited; this post was last updated;
                estimated reading time""",
            marked="""published; last update; updated; posted; posted at; published on;
                published at; updated on; updated at; created; created on; modified; modified on;
                date; originally published; originally published on; originally posted;
                originally posted on; edited; added; added on; release date; released;
                published online; submitted; submitted on; reading time; read time; update;
                article published""",
            anywhere="""this page was last modified; this page was last updated;
                this page was last edited; this article was last updated on;
                this entry was posted on""",
        ),
        Concept.CAPTION: phrases(
            whole="""photo; image; picture; photograph; photo credit; image credit; photo courtesy;
                credit; credits; file photo; file image; file; stock photo; caption; courtesy;
                courtesy photo; photographer; enlarge; enlarge image; enlarge photo;
                click to enlarge; click image to enlarge; click for larger image;
                view larger image; image caption; image source; photo caption; hide caption;
                illustration; getty images; getty; reuters; associated press; ap; ap photo; afp;
                afp photo; afp/getty images; agence france-presse; upi; shutterstock; istock;
                istockphoto; alamy; pa; epa; xinhua; bloomberg; screenshot; screengrab;
                representational image; representative image; artist's impression; ap images;
                submitted photo; handout; handout photo; contributed photo; creative commons""",
            start="""photo by; photos by; photo credit; photo courtesy; photos courtesy;
                photograph by; photographs by; photography by; photo illustration; image by;
                images by; image credit; image courtesy; images courtesy; image via; image source;
                image caption; picture by; pictures by; picture credit; illustration by;
                illustrations by; graphic by; video by; video courtesy; courtesy photo;
                courtesy of; file photo; getty images; ap photo; afp photo; reuters photo;
                afp/getty; photo via; photo provided by; photo supplied; photo taken; photo shows;
                screenshot from; screengrab from; screenshot via; click to enlarge;
                click image to enlarge; click on image; click on the image to;
                representational image; pictured above; pictured left""",
            marked="""photo; image; images; credit; credits; picture; pic; photograph;
                photographer; photographs; photography; illustration; caption; screenshot;
                screengrab; cover photo; cover image; featured image; header image; top photo;
                pictured; photo/image; source photo""",
            anywhere="""photo courtesy of; image courtesy of; photo credit; image credit;
                via getty images; photo provided by; photos courtesy of; file photo;
                in this file photo; photo by; undated file photo; ap photo;
                in this photo provided by; photo illustration by""",
        ),
        Concept.CREDIT: phrases(
            whole="""about the author; about the authors; about the writer; about author;
                author bio; author biography; about the contributor; meet the author; contributors;
                sources; source; references; notes; story credits; the associated press;
                the canadian press; reuters contributed to this report;
                the associated press contributed to this report;
                the associated press contributed to this story; article source; original article;
                original source; acknowledgements; acknowledgments""",
            start="""associated press writer; associated press writers; about the author;
                about the writer; reporting by; editing by; writing by; additional reporting by;
                additional reporting; additional writing by; with reporting by;
                with additional reporting; with files from; with reports from;
                with contributions from; with input from; edited by; produced by; compiled from;
                the associated press contributed; associated press contributed;
                reuters contributed; staff writer; contact the reporter; contact the writer;
                contact reporter; contact the author; reach the reporter; reach him at;
                reach her at; reach them at; this article was originally;
                this story was originally; this post was originally;
                this article originally appeared; this story originally appeared;
                this article first appeared; this story first appeared; this post first appeared;
                this post originally appeared; republished with permission;
                reprinted with permission; follow him on; follow her on; follow them on;
                email him at; email her at; send tips to; if you have a tip""",
            marked="""source; sources; via; hat tip; h/t; article source; news source; editor;
                editors; producer; translation; translated by; original article; reference;
                references""",
            anywhere="""contributed to this report; contributed to this story;
                contributed to this article; contributed to this piece; contributed to this post;
                contributed reporting; contributed research; additional reporting by;
                the associated press contributed; is a staff writer; is a freelance writer;
                is a freelance journalist; is a contributing writer; is a contributing editor;
                is a regular contributor; can be reached at; may be reached at;
                follow him on twitter; follow her on twitter; follow them on twitter;
                you can follow him; you can follow her; originally appeared on;
                originally appeared in; was originally published on; republished from;
                reprinted with permission; republished with permission""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""story highlights; highlights; key points; key point; key takeaways;
                key takeaway; takeaways; the takeaway; at a glance; in brief; in short; summary;
                article summary; quick summary; the gist; the bottom line; bottom line;
                what you need to know; what to know; key facts; fast facts; quick facts;
                key findings; key messages; main points; the essentials; tldr; tl dr; the lowdown;
                in summary; executive summary; quick take; quick read; why it matters;
                the big picture; overview""",
            start="story highlights",
            marked="""highlights; key points; key takeaways; at a glance; in brief; summary;
                key facts; the gist; tldr; standfirst; what you need to know""",
        ),
    }
)
