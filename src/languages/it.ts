import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Italian. */
export const it: Language = {
  code: 'it',
  script: 'Latn',
  direction: 'ltr',
  franc: ['ita'],
  tellingLetters: 'àèìòù',
  foreignLetters: 'ñçßøåæğışłőűäöüâêîôûáíóúãõčšž',
  dayFirst: true,
  months: rows(`
    gennaio | gen | genn
    febbraio | feb | febbr
    marzo | mar
    aprile | apr
    maggio | mag | magg
    giugno | giu
    luglio | lug | lugl
    agosto | ago
    settembre | set | sett
    ottobre | ott
    novembre | nov
    dicembre | dic
  `),
  weekdays: words(`
    domenica lunedì martedì mercoledì giovedì venerdì sabato
    dom lun mar mer gio ven sab
  `),
  relativeDays: { oggi: 0, ieri: -1, "l'altro ieri": -2, 'altro ieri': -2, adesso: 0, ora: 0 },
  relativeUnits: {
    minute: words('secondo secondi sec minuto minuti min'),
    hour: words('ora ore h'),
    day: words('giorno giorni gg'),
    week: words('settimana settimane'),
    month: words('mese mesi'),
    year: words('anno anni'),
  },
  agoWords: list('fa'),
  futureWords: list(
    'sarà | saranno | prossimo | prossima | prossimi | prossime | entro | previsto | prevista | previsti | previste | in programma | fino al | a partire dal | dal prossimo | dovrà | dovranno | dovrebbe | dovrebbero | avrà | avranno | in arrivo',
  ),
  functionWords: words(`
    di e il la che in a per un è del non si con i da una le al della sono come più lo anche dei nel ha ma se alla gli
    delle o dal questo su cui dalla quella ci stato suo essere tra loro hanno sua anni chi nella dopo degli ai quando
    era stata due ed fatto solo tutti fino ancora perché c l d un' dell all dall nell sull così molto senza già
  `),
  speechVerbs: list(`
    ha detto | dice | dicono | disse | diceva | hanno detto | ha dichiarato | dichiara | dichiarò | ha affermato | afferma | affermano | ha aggiunto | aggiunge | ha spiegato | spiega | spiegano | spiegava | ha sottolineato | sottolinea | ha precisato | precisa | ha ribadito | ribadisce | ha assicurato | assicura | ha annunciato | annuncia | ha commentato | commenta | ha osservato | osserva | ha ricordato | ricorda
    ha raccontato | racconta | raccontano | ha confermato | conferma | ha smentito | smentisce | ha ammesso | ammette | ha negato | nega | ha avvertito | avverte | ha denunciato | denuncia | ha chiesto | chiede | domanda | ha risposto | risponde | replica | ha replicato | ha scritto | scrive | scrivono | twitta | ha twittato | posta | ha criticato | critica | attacca | ha attaccato | ha accusato | accusa | ha concluso | conclude | prosegue | ha proseguito | continua | insiste | ha insistito | sostiene | ha sostenuto | ritiene | pensa | crede | ha rivelato | rivela | confessa | ha confidato | confida | rilancia | auspica | ha auspicato | si augura | lamenta | riferisce | ha riferito | fa sapere | ha fatto sapere | rende noto | ha reso noto | si legge | evidenzia | ha evidenziato | rimarca | puntualizza | chiarisce | ha chiarito | esulta | tuona | chiosa | rincara | rassicura | taglia corto
    secondo | a detta di | stando a | per | a giudizio di | come riferito da | come ha detto | nelle parole di
  `),
  reporting: {
    ahead: list('secondo | a detta di | stando a | per bocca di | ad avviso di'),
    pronouns: words('lui lei loro egli ella essi quest questi'),
    clauseWords: words('che chi cui dove'),
    adverbials: words(
      'in nel nella nei su sul sulla a al alla con durante dopo prima di del della per da dal ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica e ma anche inoltre poi mentre se quando come così',
    ),
    nameWords: words(
      'giornale quotidiano rivista settimanale film libro romanzo intitolato intitolata chiamato chiamata detto detta cosiddetto cosiddetta denominato denominata soprannominato canzone serie titolo programma operazione azienda società gruppo progetto',
    ),
    roles: rows(`
      ambasciatore | ambasciatrice | diplomatico
      ministro | ministra
      presidente | presidentessa
      portavoce
      generale | comandante
      direttore | direttrice
      segretario | segretaria
      sindaco | sindaca
      allenatore | tecnico | ct
      capitano
      ricercatore | ricercatrice
      arcivescovo | vescovo
      re
      deputato | deputata
      avvocato | avvocata
      procuratore
      premier
    `),
    press: words('quotidiano giornale agenzia rivista settimanale emittente sito canale rete radio portale testata'),
    cited: words('intervista dichiarazioni citato citata citando cita riportato riportata riporta articolo'),
  },
  sections: list(`
    Politica | Cronaca | Cronache | Esteri | Mondo | Italia | Interni | Economia | Finanza | Mercati | Sport | Calcio | Serie A | Serie B | Champions League | Formula 1 | MotoGP | Motori | Tennis | Basket | Ciclismo | Volley | Rugby | Nuoto | Atletica | Cultura | Spettacoli | Spettacolo | Cinema | Musica | Libri | Teatro | Arte | Arte e Design | TV | Televisione | Serie TV | Gossip | Persone | Società | Costume | Salute | Salute e Benessere | Medicina | Benessere | Scienza | Scienze | Tecnologia | Tech | Innovazione | Digitale | Ambiente | Clima | Energia | Green | Animali | Scuola | Istruzione | Università | Lavoro | Casa | Immobiliare | Viaggi | Turismo | Cucina | Ricette | Food | Gusto | Moda | Stile | Style | Lifestyle | Bellezza | Donna | Famiglia | Bambini | Religione | Vaticano | Chiesa | Storia | Giustizia | Cronaca nera | Cronaca giudiziaria | Sicurezza | Difesa | Opinioni | Opinione | Editoriali | Editoriale | Commenti e opinioni | Commento | Analisi | Interviste | Intervista | Inchieste | Inchiesta | Reportage | Approfondimenti | Dossier | Rubriche | Lettere | Blog | Europa | America | Americhe | Asia | Africa | Medio Oriente | Regioni | Locali | Città | Attualità | Primo piano | In primo piano | Imprese | Consumi | Risparmio | Agricoltura | Trasporti | Auto | Meteo | Oroscopo | Design | Fotografia | Ultime notizie
  `),
  furniture: {
    'skip-link': list(`
      Vai al contenuto | Vai al contenuto principale | Vai ai contenuti | Vai al menu | Vai al menù | Vai alla navigazione | Vai al footer | Vai al piè di pagina | Vai alla ricerca | Salta al contenuto | Salta al contenuto principale | Salta ai contenuti | Salta alla navigazione | Passa al contenuto | Passa ai contenuti | Passa al contenuto principale | Torna su | Torna in alto | Torna all'inizio | Inizio pagina | Su | Salta … e continua a leggere | Fine della lista | Link di accessibilità
    `),
    menu: list(`
      Segnala errore | Tempo di lettura: … | Tempo di lettura … | Contenuto riservato agli abbonati | Home | Homepage | Pagina iniziale | Prima pagina | Torna alla home | Menu | Menù | Menu principale | Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Navigazione | Navigazione principale | Navigazione articoli | Chiudi | Apri | Cerca | Ricerca | Ricerca per: | Cerca: | Cerca … | Cerca nel sito | Cerca sul sito | Ricerca avanzata | Trova | Invia | Annulla | OK | Sezioni | Tutte le sezioni | Categorie | Argomenti | Tutti gli argomenti | Temi | Altro | Altri | Mostra altro | Mostra di più | Mostra tutto | Vedi tutto | Vedi tutti | Vedi tutte | Tutti | Tutte le notizie | Tutte le news | Carica altri | Carica altro | Avanti | Indietro | Successivo | Precedente | Pagina successiva | Pagina precedente | Sei qui | Sei qui: … | Ti trovi in … | Caricamento | Caricamento… | Caricamento in corso… | Attendere prego…
      Accedi | Accesso | Login | Log in | Esci | Logout | Registrati | Registrazione | Iscriviti | Accedi o registrati | Accedi / Registrati | Accedi | Abbonati | Entra | Il mio account | Il mio profilo | Profilo | Account | Area riservata | Area clienti | Password | Password dimenticata? | Hai dimenticato la password? | Nome utente | Email | E-mail | Indirizzo email | Ricordami | Sei già abbonato? | Sei già abbonato? … | Sei già registrato? … | Non sei ancora registrato? … | Abbonati | Abbonamenti | Abbonamento | Attiva l'abbonamento | Contenuto riservato agli abbonati… | Articolo riservato agli abbonati… | Questo articolo è riservato … | Leggi il giornale | Sfoglia il giornale | Edicola | Edicola digitale | Il giornale in edicola | Prima pagina di oggi | Edizione digitale | Salva | Salva articolo | Segui | Preferiti
      Contatti | Contattaci | Scrivici | Chi siamo | La redazione | Redazione | Il team | Gerenza | Lavora con noi | Pubblicità sul sito | Per la pubblicità | Per la tua pubblicità | Concessionaria | Servizi | I nostri servizi | Note legali | Privacy | Privacy policy | Informativa privacy | Informativa sulla privacy | Informativa | Termini e condizioni | Termini di utilizzo | Condizioni d'uso | Condizioni generali | Condizioni di utilizzo | Codice etico | Accessibilità | Dichiarazione di accessibilità | Mappa del sito | Mappa | Archivio | Archivi | RSS | Feed RSS | FAQ | Domande frequenti | Assistenza | Aiuto | Supporto | Segnala un errore | Segnalazioni | Segnala | Annunci | Annunci immobiliari | Necrologie | Necrologi | Aste | Aste giudiziarie | Negozio | Shop | Prodotti | Offerte | Eventi | Concorsi | Giochi | Partner | I nostri partner | Network | Edizioni locali | Edizioni | Credits | Crediti | Sostienici | Fai una donazione | Dona ora | Comunicati stampa | Ufficio stampa | Rassegna stampa | Sondaggi
      Diretta | In diretta | Live | Diretta TV | Diretta streaming | Video | Tutti i video | Guarda il video | Foto | Foto e video | Fotogallery | Gallery | Galleria | Galleria fotografica | Le foto | Immagini | Ascolta | Ascolta l'articolo | Ascolta questo articolo | Audio | Radio | Podcast | Tutti i podcast | Programmi | Programmi TV | Guida TV | Palinsesto | Multimedia | Infografica | Infografiche | Forum | Blog | Traffico | Previsioni | Lotto | Agenda | Italiano | Lingua | Impostazioni | Logo | Dimensione testo | Ultima ora | Ultim'ora | Breaking news | Tempo di lettura: # min | Tempo di lettura: # minuti | # min di lettura | # minuti di lettura | Lettura # min | Flash news
    `),
    share: list(`
      Condividi | Condividi: | Condividi su | Condividi su … | Condividi con … | Condividi via … | Condividi questo articolo | Condividi l'articolo | Condividi questo articolo … | Condividi articolo | Condividi la notizia | Condividi post | Condivisioni | # condivisioni | Condivisione | Twitta | Tweet | Mi piace | Mi piace: | Mi piace Caricamento… | Fai clic qui per condividere su … | Fai clic per condividere su … | Fai clic per … (Si apre in una nuova finestra) | Invia per email | Invia via email | Invia tramite email | Invia a un amico | Invia ad un amico | Stampa | Stampa articolo | Stampa questo articolo | Versione stampabile | Copia link | Copia il link | Copia collegamento | Link copiato | Link copiato! | Salva nei preferiti | Aggiungi ai preferiti | Regala questo articolo | Seguici | Seguici su | Seguici su … | Seguici anche su … | Segui … su … | Segui il nostro canale … | Iscriviti al nostro canale … | Iscriviti al canale … | Unisciti al canale … | Resta connesso | Rimani connesso | Social | I nostri social | Seguici sui social | Unisciti a noi … | Scegli … come fonte preferita… | Google News
    `),
    'app-promo': list(`
      scarica la nostra app… | scarica l'app … | …la nostra app gratuita… | Scarica l'app | Scarica la app | Scarica la nostra app | Scarica l'applicazione | Scarica gratis l'app … | Scarica | Scarica ora | Scarica da … | Disponibile su Google Play | Disponibile su App Store | Disponibile su … | Scarica su App Store | App | Le nostre app | App mobile | Apri nell'app | Apri l'app | Installa l'app | Applicazioni
    `),
    comments: list(`
      Commenti | Commento | # commenti | # commento | Commenti (#) | Commenti # | Tutti i commenti | I commenti | Commenta | Commenta l'articolo | Commenta questo articolo | Commenta la notizia | Commenta per primo | Lascia un commento | Lascia un commento Annulla risposta | Lascia il tuo commento | Lascia una risposta | Lascia una risposta Annulla risposta | Scrivi un commento | Scrivi un commento… | Scrivi il tuo commento… | Invia commento | Invia il commento | Pubblica commento | Pubblica un commento | Aggiungi un commento | Aggiungi commento | Inserisci un commento | Nessun commento | Ancora nessun commento | Non ci sono commenti… | Non ci sono ancora commenti… | Mostra commenti | Mostra i commenti | Vedi i commenti | Vedi tutti i commenti | Leggi i commenti | Leggi tutti i commenti | Visualizza commenti | Commenti recenti | I commenti sono chiusi | Commenti chiusi | I commenti sono disabilitati… | Commenti disabilitati … | Rispondi | Risposta | Risposte | Annulla risposta | Partecipa alla discussione | Partecipa alla conversazione | Segnala commento | Segnala abuso | La tua opinione | Dì la tua | Accedi per commentare… | Devi essere connesso per … | Devi accedere per … | Il tuo indirizzo email non sarà pubblicato… | L'indirizzo email non verrà pubblicato… | I campi obbligatori sono contrassegnati … | Salva il mio nome, email… | Avvertimi via email … | Notificami … | Do il mio consenso affinché … | Questo sito usa Akismet… | Nome * | Email * | Sito web | Più recenti | Più vecchi | I più votati
    `),
    related: list(`
      Articolo precedente | Articolo successivo | Prossimo articolo | Leggi anche | Leggi anche: … | Leggi anche … | Leggi pure | Potrebbe interessarti | Potrebbe interessarti anche | Potrebbe interessarti anche … | Potrebbe interessarti: … | Ti potrebbe interessare | Ti potrebbe interessare anche | Ti potrebbero interessare | Ti potrebbero interessare anche | Potrebbero interessarti | Potrebbero interessarti anche | Potrebbe piacerti anche | Ti potrebbe anche piacere | Articoli correlati | Articolo correlato | Notizie correlate | Notizia correlata | Contenuti correlati | Video correlati | Argomenti correlati | Temi correlati | Correlati | Correlate | Post correlati | Articoli simili | Articoli collegati | Articoli consigliati | Articoli suggeriti | Altri articoli | Altri articoli … | Altre notizie | Altre news | Altre storie | Dello stesso autore | Dello stesso argomento | Sullo stesso argomento | Sullo stesso tema | Per approfondire | Per approfondire … | Approfondisci | Per saperne di più | Vedi anche | Vedi anche: … | Guarda anche | Guarda anche … | Da non perdere | Non perderti | Consigliati | Consigliato | Consigliati per te | Consigliato per te | Raccomandati per te | Scelti per te | Suggeriti | Le nostre scelte | I più letti | Le più lette | Più letti | I più letti di oggi | Gli articoli più letti | Articoli più letti | Le notizie più lette | Notizie più lette | Più lette | I più visti | Più visti | I più popolari | Popolari | Più popolari | I più commentati | Più commentati | I più condivisi | I più recenti | Articoli recenti | Articoli più recenti | Ultimi articoli | Ultimi video | Ultime news | Le ultime notizie | Le ultime | Notizie recenti | Notizie del giorno | Top news | Top video | In evidenza | In tendenza | Tendenze | Trending | Altre notizie … | Dal web | Dalla rete | Dalla home | Dalle altre sezioni | Contenuti sponsorizzati | Leggi anche su … | L'autore | Informazioni sull'autore | Tutti gli articoli di … | Altro su questo argomento | Altro su … | Scopri anche
    `),
    'read-more': list(`
      Leggi tutto | Leggi tutto … | Leggi di più | Leggi di più … | Leggi l'articolo | Leggi l'articolo completo | Leggi l'articolo completo … | Leggi l'articolo originale | Leggi ancora | Leggi il resto … | Leggi | Leggi qui | Leggi su … | Continua | Continua a leggere | Continua a leggere … | Continua la lettura | Continua la lettura … | Continua su … | Prosegui la lettura | Scopri di più | Scopri di più … | Maggiori informazioni | Ulteriori informazioni | Più informazioni | Più dettagli | Dettagli | Clicca qui | Clicca qui per … | Clicca per … | Vai all'articolo | Vai alla notizia | Vai alla fonte | Mostra articolo completo | Espandi | Articolo completo | Il resto dell'articolo…
    `),
    newsletter: list(`
      Newsletter | Le nostre newsletter | La newsletter | Iscriviti alla newsletter | Iscriviti alla newsletter … | Iscriviti alla nostra newsletter… | Iscriviti alle newsletter… | Iscriviti alle nostre newsletter… | Iscriviti gratis… | Iscrizione alla newsletter | Ricevi la newsletter… | Ricevi la nostra newsletter… | Ricevi le notizie … | Ricevi gli aggiornamenti… | Ricevi ogni giorno … | Resta aggiornato | Resta aggiornato … | Rimani aggiornato | Rimani aggiornato … | Non perdere le ultime notizie… | La tua email | Il tuo indirizzo email | Inserisci la tua email… | Inserisci il tuo indirizzo email… | Indirizzo email: | Grazie per esserti iscritto… | Iscrizione avvenuta… | Notifiche | Attiva le notifiche… | Accetto l'informativa … | Acconsento al trattamento … | Ho letto l'informativa … | Ho letto e accetto … | Cancella iscrizione | Disiscriviti
    `),
    cookies: list(`
      Cookie | Cookies | Cookie policy | Informativa sui cookie | Informativa cookie | Politica sui cookie | Gestione cookie | Gestisci i cookie | Gestisci cookie | Preferenze cookie | Preferenze sui cookie | Impostazioni cookie | Impostazioni dei cookie | Preferenze privacy | Gestisci Utiq | Accetta | Accetto | Accetta tutti | Accetta tutto | Accetta e continua | Accetta i cookie | Rifiuta | Rifiuta tutto | Rifiuta e abbonati | Rifiuto | Ho capito | Continua senza accettare | Personalizza | Questo sito utilizza cookie… | Questo sito utilizza i cookie… | Questo sito usa i cookie… | Questo sito web utilizza … cookie… | Utilizziamo i cookie… | Utilizziamo cookie… | Usiamo i cookie… | Il nostro sito utilizza … cookie… | Noi e i nostri partner … | Noi e terze parti … | Proseguendo la navigazione … | Continuando a navigare … | Cliccando su … cookie… | Chiudendo questo banner…
    `),
    continues: list(`
      L'articolo continua dopo la pubblicità | L'articolo prosegue dopo la pubblicità | L'articolo continua sotto | L'articolo continua di seguito | L'articolo continua qui sotto | L'articolo prosegue sotto | L'articolo continua sotto la pubblicità | L'articolo prosegue sotto la pubblicità | L'articolo continua dopo il video | L'articolo continua dopo la foto | L'articolo continua dopo … | L'articolo prosegue dopo … | La notizia continua dopo la pubblicità | Articolo continua dopo la pubblicità | Continua dopo la pubblicità | Continua sotto la pubblicità | Prosegue dopo la pubblicità | Continua a leggere dopo la pubblicità | Continua a leggere sotto | Continua a leggere qui sotto | Pubblicità - Continua a leggere di seguito | Pubblicità - Continua a leggere qui sotto | Scorri per continuare a leggere | Scorri verso il basso per continuare a leggere | Continua a leggere dopo la pubblicità… | La pubblicità … continua a leggere…
    `),
    advertisement: list(
      'Questo articolo contiene link di affiliazione… | Questo articolo contiene link affiliati… | Questo post contiene link di affiliazione… | In qualità di affiliato Amazon… | Potremmo ricevere una commissione… | I link in questo articolo… | Pubblicità | Pubblicità - … | Annuncio | Annunci sponsorizzati | Annuncio pubblicitario | Sponsorizzato | Sponsorizzato da … | Contenuto sponsorizzato | Contenuto a pagamento | Informazione pubblicitaria | Messaggio pubblicitario | Advertisement | Publiredazionale | In collaborazione con … | Salta la pubblicità | Promo | Sponsor | Link sponsorizzati | Branded content',
    ),
    rights: list(`
      Tutti i diritti riservati | Tutti i diritti riservati… | … tutti i diritti riservati | … tutti i diritti riservati… | © Riproduzione riservata | Riproduzione riservata | … Riproduzione riservata | © Riproduzione riservata… | RIPRODUZIONE RISERVATA … | Diritti riservati | I diritti delle immagini … | Copyright … | © … | … © 2… | … © 1… | … P.IVA … | … P. IVA … | Partita IVA … | P.IVA … | P. IVA … | Registrazione Tribunale … | Testata giornalistica registrata … | Testata registrata … | Iscrizione al tribunale … | Direttore responsabile: … | Direttore responsabile … | Sede legale: … | Codice fiscale … | Realizzato da … | Sito realizzato da … | La riproduzione … vietata…
    `),
  },
  labels: {
    author: list(
      "Di | A cura di | Scritto da | Pubblicato da | Autore | Autrice | Autori | Articolo di | Testo di | Testi di | Inserito da | Postato da | Redazione | Dal nostro inviato | Dal nostro corrispondente | Dall'inviato | dal corrispondente | Intervista di | Traduzione di | Traduzione | Firma | Servizio di | di",
    ),
    source: list(
      'Fonte | Fonti | Fonte: | Tratto da | Fonte originale | Articolo originale | Pubblicato originariamente su | Fonte notizia | Via',
    ),
    published: list(
      'Pubblicato | Pubblicato il | Pubblicata il | Pubblicato in data | Data | Data di pubblicazione | Data pubblicazione | Pubblicazione | Postato il | Inserito il | Creato il | Scritto il | Pubblicato alle | Articolo del | Edizione del | Inserito | Postato | Pubblicata | Data articolo | Data inserimento | Creato | Notizia del | Comunicato del',
    ),
    updated: list(
      'Aggiornato | Aggiornato il | Aggiornata il | Aggiornamento | Aggiornato alle | Ultimo aggiornamento | Ultimo aggiornamento il | Ultima modifica | Ultima modifica il | Modificato il | Modificato | Aggiornamento del | Agg. | Ultimo agg. | Modifica il | Modificata il | Aggiornata | Modifica | Data aggiornamento | Data modifica | Modificato alle | Aggiornato al',
    ),
    section: list(
      'Sezione | Categoria | Categorie | Rubrica | Pubblicato in | Archiviato in | Postato in | Inserito in',
    ),
    tags: list(
      "Tag | Tags | Etichette | Etichetta | Argomenti | Argomento | Temi | Tema | Parole chiave | Parola chiave | Argomenti trattati | Argomenti dell'articolo | Leggi altro su | Altri articoli su | Personaggi | Luoghi",
    ),
    photo: list(
      'Foto | Foto di | Fotografia | Fotografie | Fotografia di | Credits | Credito fotografico | Crediti foto | Credit | Immagine | Immagini | Immagine di | Immagine di copertina | Foto di copertina | Foto di repertorio | Foto d’archivio | Didascalia | Illustrazione | Illustrazione di | Video | Infografica | Grafica | Fotografo | Vignetta | Fonte immagine | Fonte foto',
    ),
    latest: list(
      'Tutte le notizie su | Tutte le news su | Tutti gli articoli su | Tutto su | Ultime notizie su | Ultime notizie di | Le ultime notizie su | Notizie su | Articoli su | Articoli con tag | Articoli contrassegnati con tag | Archivi tag | Archivio tag | Archivi | Archivio | Archivio per | Tag | Risultati per | Risultati della ricerca per | Risultati ricerca | Leggi altro su | Speciale',
    ),
  },
};
