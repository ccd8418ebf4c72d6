import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Polish. */
export const pl: Language = {
  code: 'pl',
  script: 'Latn',
  direction: 'ltr',
  franc: ['pol'],
  tellingLetters: 'ąęłńśźżć',
  foreignLetters: 'ñßøåæğışçäüâêîôû',
  dayFirst: true,
  months: rows(`
    styczeń | stycznia | styczniu | sty | stycz
    luty | lutego | lutym | lut
    marzec | marca | marcu | mar
    kwiecień | kwietnia | kwietniu | kwi
    maj | maja | maju
    czerwiec | czerwca | czerwcu | cze
    lipiec | lipca | lipcu | lip
    sierpień | sierpnia | sierpniu | sie
    wrzesień | września | wrześniu | wrz
    październik | października | październiku | paź | paz
    listopad | listopada | listopadzie | lis
    grudzień | grudnia | grudniu | gru
  `),
  weekdays: words(
    'niedziela niedzielę poniedziałek wtorek środa środę czwartek piątek sobota sobotę ndz pon wt śr czw pt sob',
  ),
  relativeDays: { dziś: 0, dzisiaj: 0, wczoraj: -1, przedwczoraj: -2, teraz: 0, 'przed chwilą': 0 },
  relativeUnits: {
    minute: words('sekunda sekundę sekundy sekund sek minuta minutę minuty minut min'),
    hour: words('godzina godzinę godziny godzin godz'),
    day: words('dzień dni dnia'),
    week: words('tydzień tygodnie tygodni tyg'),
    month: words('miesiąc miesiące miesięcy mies'),
    year: words('rok roku lata lat'),
  },
  agoWords: list('temu'),
  futureWords: list(
    'będzie | będą | przyszłego | przyszłym | następny | następnego | najbliższy | planowany | planowana | zaplanowano | do końca | ma się odbyć | odbędzie | zostanie | zostaną',
  ),
  functionWords: words(`
    w i na z do się nie że jest o to po przez od jak za dla przy ale który która które oraz są był tym także tego ich czy
    już będzie była były było być ma go ze tak co jego jej tylko lub pod może roku lat przed bez które których którzy może
    podczas również według jednak kiedy gdy gdzie można jako oraz nad
  `),
  speechVerbs: list(`
    powiedział | powiedziała | powiedzieli | mówi | mówił | mówiła | mówią | dodał | dodała | dodaje | podkreślił | podkreśliła | podkreśla | zaznaczył | zaznaczyła | zaznacza | stwierdził | stwierdziła | stwierdza | oświadczył | oświadczyła | wyjaśnił | wyjaśniła | wyjaśnia | tłumaczy | tłumaczył | tłumaczyła | poinformował | poinformowała | poinformowali | informuje | przekazał | przekazała | zapewnił | zapewniła | zapewnia | ocenił | oceniła | ocenia | uważa | twierdzi | przyznał | przyznała | przyznaje | zauważył | zauważyła | zauważa | przypomniał | przypomniała | przypomina | ostrzegł | ostrzega | skomentował | skomentowała | komentuje | napisał | napisała | pisze | pyta | zapytał | zapytała | odpowiedział | odpowiedziała | odpowiada | zapowiedział | zapowiedziała | ogłosił | potwierdził | potwierdziła | zaprzeczył | skrytykował | zaapelował | wspomina | opowiada | relacjonuje | podsumował | cytowany przez | według | zdaniem | jak podaje | jak powiedział
  `),
  reporting: {
    ahead: list('według | zdaniem | jak podaje | cytowany przez'),
    pronouns: words('on ona oni one'),
    clauseWords: words('że który która które kto gdzie'),
    adverbials: words(
      'w we na do z ze po przed dla przy i ale także też od o pod przez podczas wczoraj dziś dzisiaj poniedziałek wtorek środę czwartek piątek sobotę niedzielę jednak gdy kiedy ponieważ jako',
    ),
    nameWords: words(
      'gazeta gazecie dziennik tygodnik magazyn film książka powieść tytułem zatytułowany zatytułowana zwany zwana tak nazwą piosenka serial program hasłem',
    ),
    roles: rows(`
      ambasador | dyplomata
      minister
      prezydent
      rzecznik | rzeczniczka
      generał | dowódca
      dyrektor | dyrektorka
      sekretarz
      burmistrz
      trener | selekcjoner
      kapitan
      naukowiec | badacz | badaczka
      adwokat | mecenas
      premier
      poseł | posłanka
      prezes
      prokurator
    `),
    press: words(
      'gazeta gazety gazecie dziennik dziennika dziennikowi agencja agencji agencję telewizja telewizji stacja stacji portal portalu portalowi tygodnik tygodnika radio',
    ),
    cited: words('wywiad wywiadzie rozmowie cytuje cytowany cytowana powołując informuje podaje'),
  },
  sections: list(
    'Polityka | Kraj | Polska | Świat | Gospodarka | Ekonomia | Biznes | Finanse | Finanse osobiste | Pieniądze | Giełda | Prawo | Sport | Piłka nożna | Tenis | Siatkówka | Skoki narciarskie | Żużel | Kultura | Film | Muzyka | Książki | Teatr | Sztuka | Telewizja | Rozrywka | Gwiazdy | Zdrowie | Nauka | Technologie | Technologia | Cyfrowa | Edukacja | Środowisko | Klimat | Ekologia | Energetyka | Nieruchomości | Motoryzacja | Moto | Turystyka | Podróże | Kuchnia | Przepisy | Moda | Uroda | Styl życia | Styl | Kobieta | Dom | Rodzina | Dziecko | Historia | Religia | Kościół | Wiara | Społeczeństwo | Wydarzenia | Regiony | Region | Miasto | Wiadomości | Fakty | Opinie | Opinia | Publicystyka | Felietony | Komentarz | Analizy | Wywiad | Wywiady | Rozmowy | Reportaż | Reportaże | Śledztwa | Kryminalne | Wojsko | Rolnictwo | Praca | Media | Recenzje | Felieton | Koronawirus | Ciekawostki',
  ),
  furniture: {
    'skip-link': list(
      'Przejdź do treści | Przejdź do głównej treści | Przejdź do zawartości | Przejdź do menu | Przejdź do nawigacji | Przejdź do wyszukiwarki | Przejdź do stopki | Pomiń … i czytaj dalej | Do góry | Na górę | Powrót na górę | Wróć na górę',
    ),
    menu: list(`
      Kup dostęp | Pozostało … artykułu… | Pozostało jeszcze …% artykułu… | Oceń jakość naszego artykułu… | Masz ciekawy temat?… | Czas czytania: … | Czas czytania … | Dziękujemy, że przeczytałaś/eś … | Dziękujemy, że przeczytałeś … | Artykuł tylko dla subskrybentów | Strona główna | Start | Menu | Menu główne | Otwórz menu | Zamknij menu | Zamknij | Nawigacja | Nawigacja wpisu | Szukaj | Szukaj: | Wyszukaj | Wyszukiwarka | Szukaj … | Wyślij | Anuluj | OK | Kategorie | Działy | Tematy | Więcej | Pokaż więcej | Zobacz więcej | Zobacz wszystkie | Wszystkie | Następny | Poprzedni | Następna | Poprzednia | Wstecz | Dalej | Ładowanie… | Jesteś tutaj | Archiwum | Najnowsze | Inne | Serwisy
      Zaloguj | Zaloguj się | Wyloguj | Wyloguj się | Zarejestruj się | Rejestracja | Załóż konto | Moje konto | Konto | Hasło | Nie pamiętasz hasła? | Login | E-mail | Adres e-mail | Zapamiętaj mnie | Prenumerata | Subskrypcja | Subskrybuj | Wykup dostęp | E-wydanie | e-Wydanie | Tylko dla prenumeratorów | Tylko dla subskrybentów
      Kontakt | Napisz do nas | O nas | Redakcja | Zespół | Reklama | Reklama w serwisie | Praca u nas | Kariera | Regulamin | Regulamin serwisu | Polityka prywatności | Prywatność | Zmiana ustawień zgód | Ustawienia prywatności | Deklaracja dostępności | Dostępność | Mapa strony | Mapa serwisu | RSS | Pomoc | FAQ | Ogłoszenia | Sklep | Partnerzy | Usługi | Konkursy | Wesprzyj nas | Zgłoś błąd | Zgłoś naruszenie | Informacje o nadawcy | Nekrologi
      Na żywo | Relacja na żywo | Transmisja | Wideo | Zdjęcia | Galeria | Galerie | Posłuchaj | Słuchaj | Audio | Radio | Podcast | Podcasty | Program TV | Programy | Infografika | Multimedia | Blogi | Forum | Pogoda | Horoskop | Quiz | Quizy | Krzyżówki | Polski | Język | Ustawienia | Pilne | # min czytania | Czas czytania: # min | Czas czytania # min
    `),
    share: list(
      'Dołącz do nas | Polub nas | Udostępnij | Udostępnij: | Udostępnij na … | Udostępnij artykuł | Podziel się | Podziel się: … | Podziel się na … | Tweetnij | Tweet | Lubię to | Drukuj | Wydrukuj | Wyślij znajomemu | Wyślij e-mailem | Kopiuj link | Skopiuj link | Skopiowano | Zapisz | Dodaj do ulubionych | Obserwuj | Obserwuj nas | Obserwuj nas na … | Śledź nas na … | Polub nas na … | Dołącz do nas na … | Kliknij, aby udostępnić … | Kliknij by … | Social media',
    ),
    'app-promo': list(
      'pobierz naszą aplikację… | pobierz aplikację … | Pobierz aplikację | Aplikacja mobilna | Aplikacje mobilne | Nasze aplikacje | Aplikacja | Pobierz w App Store | Pobierz z Google Play | Otwórz w aplikacji | Pobierz',
    ),
    comments: list(
      'Skomentuj # | Skomentuj (#) | Komentarze | Komentarz | # komentarzy | # komentarze | # komentarz | Komentarze (#) | Komentarze # | Wszystkie komentarze | Skomentuj | Skomentuj artykuł | Dodaj komentarz | Dodaj komentarz … | Napisz komentarz | Zostaw komentarz | Opublikuj komentarz | Wyślij komentarz | Pokaż komentarze | Zobacz komentarze | Brak komentarzy | Komentarze są wyłączone… | Komentarze zostały wyłączone… | Możliwość komentowania … | Ostatnie komentarze | Odpowiedz | Odpowiedzi | Anuluj pisanie odpowiedzi | Zgłoś | Dyskusja | Dołącz do dyskusji | Zaloguj się, aby komentować… | Twój adres e-mail nie zostanie opublikowany… | Twój adres email nie zostanie opublikowany… | Wymagane pola są oznaczone … | Zapamiętaj moje dane … | Powiadom mnie … | Podpis | Imię * | Nazwa * | E-mail * | Witryna internetowa',
    ),
    related: list(
      'Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Redakcja poleca | Czytaj też | Czytaj też: … | Czytaj także | Czytaj także: … | Czytaj również | Czytaj również: … | Przeczytaj także | Przeczytaj także: … | Przeczytaj też: … | Przeczytaj również | Przeczytaj również: … | Zobacz także | Zobacz także: … | Zobacz też | Zobacz też: … | Zobacz również | Zobacz również: … | Warto przeczytać | Polecamy | Polecamy: … | Polecane | Polecane artykuły | Powiązane | Powiązane artykuły | Powiązane tematy | Podobne artykuły | Podobne | Podobne wpisy | Więcej na ten temat | Więcej o: … | Więcej o … | Więcej na temat … | Więcej z tej kategorii | Najczęściej czytane | Najpopularniejsze | Popularne | Popularne teraz | Najnowsze artykuły | Ostatnie wpisy | Najważniejsze | Najważniejsze informacje | Wybrane dla Ciebie | Wybrane dla ciebie | Dla Ciebie | Może Cię zainteresować | Może cię zainteresować | To może Cię zainteresować | Mogą Cię zainteresować | Promowane treści | Nie przegap | Inne artykuły | Inne teksty autora | O autorze | Z tej samej kategorii | Hity dnia | Tematy dnia | Na topie | Trendy',
    ),
    'read-more': list(
      'Czytaj więcej | Czytaj więcej … | Czytaj dalej | Czytaj dalej … | Czytaj całość | Czytaj artykuł | Przeczytaj cały artykuł | Więcej informacji | Szczegóły | Dowiedz się więcej | Kliknij tutaj… | Rozwiń | Cały artykuł | Dalszy ciąg materiału pod wideo | Dalsza część tekstu … | Dalsza część artykułu … | Ciąg dalszy …',
    ),
    newsletter: list(
      'Newsletter | Zapisz się na newsletter… | Zapisz się do newslettera… | Zapisz się | Subskrybuj newsletter… | Otrzymuj … newsletter… | Twój adres e-mail | Podaj adres e-mail… | Wpisz swój e-mail… | Dziękujemy za zapisanie… | Powiadomienia | Włącz powiadomienia… | Wyrażam zgodę na … | Wypisz się | Bądź na bieżąco… | Chcesz być na bieżąco?…',
    ),
    cookies: list(
      'Cookies | Pliki cookie | Polityka cookies | Polityka plików cookies | Ustawienia cookies | Akceptuję | Akceptuj wszystkie | Zgadzam się | Przejdź do serwisu | Odrzuć | Rozumiem | Ta strona używa plików cookie… | Ta strona korzysta z … cookie… | Nasza strona używa … cookie… | Serwis korzysta z … cookie… | Używamy plików cookie… | Korzystamy z plików cookie… | Ta witryna … cookie… | My i nasi partnerzy… | Szanowni Państwo, … RODO…',
    ),
    continues: list(`
      Dalsza część artykułu pod reklamą | Dalsza część tekstu pod reklamą | Dalsza część artykułu pod wideo | Dalsza część artykułu pod materiałem wideo | Dalsza część tekstu pod wideo | Dalsza część tekstu pod materiałem wideo | Dalsza część artykułu pod galerią | Dalsza część artykułu pod zdjęciem | Dalsza część artykułu znajduje się pod … | Dalsza część tekstu znajduje się pod … | Dalszy ciąg tekstu pod … | Dalszy ciąg artykułu pod … | Ciąg dalszy artykułu pod … | Ciąg dalszy tekstu pod … | Ciąg dalszy pod reklamą | Dalszy ciąg pod reklamą | Dalsza część pod reklamą | Reszta artykułu pod reklamą | Reszta tekstu pod reklamą | Artykuł jest kontynuowany pod reklamą | Pozostała część tekstu pod reklamą | Ciąg dalszy materiału pod wideo | Przewiń, aby czytać dalej
    `),
    advertisement: list(
      'Artykuł zawiera linki afiliacyjne… | Wpis zawiera linki afiliacyjne… | Reklama | REKLAMA | - reklama - | Artykuł sponsorowany | Materiał sponsorowany | Materiał partnera | Materiał promocyjny | Treść sponsorowana | Sponsorowane | Autopromocja | Pomiń reklamę | Ogłoszenie | Materiał partnerski | Współpraca reklamowa',
    ),
    rights: list(
      'Wszelkie prawa zastrzeżone | Wszelkie prawa zastrzeżone… | Wszystkie prawa zastrzeżone… | … wszelkie prawa zastrzeżone… | … wszystkie prawa zastrzeżone… | Materiał chroniony prawem autorskim… | Dalsze rozpowszechnianie artykułu… | Prawa autorskie … | © … | … © 2… | … © 1… | Copyright … | Kopiowanie … zabronione… | Licencja na publikację… | Korzystanie z portalu … | Wydawca: … | Żadna część …',
    ),
  },
  labels: {
    author: list(
      'Autor | Autorka | Autorzy | Tekst | Opracowanie | Oprac | Opracował | Opracowała | Redakcja | Rozmawiał | Rozmawiała | Napisał | Napisała | Dodał | Tłumaczenie | Tłumaczył | Rozmawia | Przygotował',
    ),
    source: list('Źródło | Źródła | Źródło: | Na podstawie'),
    published: list(
      'Opublikowano | Opublikowane | Publikacja | Data publikacji | Data | Dodano | Data dodania | Utworzono | Data utworzenia | Opublikowany | Opublikowana | Dodany | Dodana | Napisano | Wysłano | Utworzony',
    ),
    updated: list(
      'Aktualizacja | Zaktualizowano | Ostatnia aktualizacja | Data aktualizacji | Ostatnia modyfikacja | Zmodyfikowano | Aktualizowano | Zaktualizowany | Zaktualizowana | Ostatnia zmiana | Zmieniono | Data modyfikacji | Aktual.',
    ),
    section: list('Kategoria | Kategorie | Dział | Rubryka'),
    tags: list('Tagi | Tag | Tematy | Słowa kluczowe | Hasła | Więcej o | Temat'),
    photo: list(
      'Foto | Fot | Fot. | Zdjęcie | Zdjęcia | Autor zdjęcia | Źródło zdjęcia | Zdjęcie ilustracyjne | Grafika | Ilustracja | Podpis zdjęcia | Wideo | Rysunek',
    ),
    latest: list(
      'Wszystkie artykuły o | Najnowsze informacje o | Artykuły na temat | Artykuły z tagiem | Wyniki wyszukiwania | Tag | Archiwum | Wiadomości na temat',
    ),
  },
};
