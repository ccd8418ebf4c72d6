import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** English. Numeric dates are read month first unless a page shows otherwise. */
export const en: Language = {
  code: 'en',
  script: 'Latn',
  direction: 'ltr',
  franc: ['eng'],
  foreignLetters: 'ñçßøåæğışłőűäöüéèêàâîôûáíóúãõčšž',
  dayFirst: false,
  months: rows(`
    January | Jan
    February | Feb | Febr
    March | Mar
    April | Apr
    May
    June | Jun
    July | Jul
    August | Aug
    September | Sept | Sep
    October | Oct
    November | Nov
    December | Dec
  `),
  otherMonths: {
    'islamic-umalqura': rows(`
      Muharram
      Safar
      Rabi al-Awwal | Rabi' al-Awwal | Rabi I | Rabi al-Awal | Rabiʻ I
      Rabi al-Thani | Rabi' al-Thani | Rabi al-Akhir | Rabi II | Rabiʻ II
      Jumada al-Awwal | Jumada al-Ula | Jumada I
      Jumada al-Thani | Jumada al-Akhirah | Jumada al-Thania | Jumada II
      Rajab
      Sha'ban | Shaaban | Shaban | Shaʻban
      Ramadan | Ramadhan
      Shawwal
      Dhu al-Qadah | Dhu al-Qi'dah | Dhul Qadah | Dhul Qa'dah | Dhuʻl-Qiʻdah
      Dhu al-Hijjah | Dhul Hijjah | Dhul-Hijjah | Dhuʻl-Hijjah
    `),
    persian: rows(`
      Farvardin
      Ordibehesht
      Khordad
      Tir
      Mordad
      Shahrivar
      Mehr
      Aban
      Azar
      Dey
      Bahman
      Esfand
    `),
    hebrew: rows(`
      Tishri | Tishrei
      Heshvan | Cheshvan | Marcheshvan
      Kislev
      Tevet
      Shevat | Shvat
      Adar I | Adar 1
      Adar | Adar II | Adar 2
      Nisan
      Iyar
      Sivan
      Tamuz | Tammuz
      Av
      Elul
    `),
  },
  weekdays: words(`
    Sunday Monday Tuesday Wednesday Thursday Friday Saturday
    Sun Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat
  `),
  relativeDays: { today: 0, yesterday: -1, 'just now': 0, now: 0, 'the day before yesterday': -2 },
  relativeUnits: {
    minute: words('second seconds sec secs minute minutes min mins m'),
    hour: words('hour hours hr hrs h'),
    day: words('day days d'),
    week: words('week weeks wk wks w'),
    month: words('month months mo'),
    year: words('year years yr yrs y'),
  },
  agoWords: list('ago'),
  futureWords: list(
    'will | shall | next | upcoming | by the end of | expected | scheduled | due | planned | plans | until | set to | starting | from now | deadline | expires | forecast | going to',
  ),
  functionWords: words(`
    the of and to in a is that for on was with as it by at from be are this have has had not but his her they he she
    which were or an their will would who been more its after about said than when one also into out up over no if
    we you i what there can could all some other new two first last year years people during between before while
  `),
  speechVerbs: list(`
    said | says | say | saying | told | tells | added | adds | adding | explained | explains | explaining | stated | states | stating | noted | notes | noting
    announced | announces | declared | declares | claimed | claims | claiming | insisted | insists | argued | argues | arguing | warned | warns | warning
    wrote | writes | tweeted | posted | replied | replies | answered | asked | asks | responded | responds | commented | comments | remarked | observed
    stressed | stresses | emphasized | emphasised | confirmed | confirms | denied | denies | admitted | admits | conceded | acknowledged | recalled | recalls
    continued | continues | concluded | concludes | suggested | suggests | predicted | pledged | promised | vowed | urged | urges | called for | complained | joked | quipped | testified | reported | reports | revealed | reveals | pointed out | points out | went on | according to | in the words of | quoted as saying | was quoted as saying | put it | thinks | thought | believes | believed | hopes | read | reads
  `),
  reporting: {
    ahead: list('according to | in the words of | as per'),
    pronouns: words('he she they him her it'),
    clauseWords: words('that who which whose where'),
    adverbials: words(
      'in on at to with during after before about of for from as by through since later also again yesterday today monday tuesday wednesday thursday friday saturday sunday and but when while if because although though however meanwhile still then now once recently',
    ),
    nameWords: words(
      'newspaper magazine film movie book novel titled entitled called named dubbed song album series headlined known nicknamed documentary slogan motto hashtag show programme program play',
    ),
    roles: rows(`
      ambassador | envoy | diplomat
      minister
      president
      spokesman | spokeswoman | spokesperson
      commander | general
      director
      secretary
      chief | chairman | chairwoman | chair
      senator | lawmaker
      mayor
      governor
      coach | manager
      captain
      professor | researcher | scientist | astronomer
      economist | analyst
      lawyer | attorney
      king
      archbishop
      official
      judge
      officer | sheriff
      author | writer
    `),
    press: words(
      'newspaper paper daily weekly magazine agency broadcaster channel network website site station newswire outlet radio television portal',
    ),
    cited: words(
      'told tells interview interviewed quoted quoting quotes cited citing cites report reports reported article',
    ),
  },
  sections: list(`
    Politics | World | World News | Business | Business News | Sport | Sports | Culture | Arts | Arts & Culture | Arts and Culture | Entertainment | Entertainment & Arts | Entertainment and Arts | Health | Science | Science & Environment | Science & Tech | Technology | Tech | Education | Environment | Climate | Travel | Lifestyle | Life | Style | Fashion | Food | Food & Drink | Opinion | Opinions | Editorial | Editorials | Op-Ed | Commentary | Analysis | Features | Investigations | Interviews | Obituaries | Weather | Economy | Finance | Personal Finance | Markets | Money | Real Estate | Property | Books | Music | Movies | Film | TV | Television | Theatre | Theater | Celebrity | Celebrities | Crime | Courts | Local | Local News | National | Nation | US | U.S. | US News | U.S. News | UK | UK News | Europe | Asia | Africa | Middle East | Americas | Latin America | Australia | Canada | China | India | International | Security | Defense | Defence | Military | Energy | Transport | Transportation | Autos | Cars | Automotive | Motoring | Gaming | Games | Football | Soccer | Cricket | Tennis | Golf | Rugby | Boxing | Cycling | Formula 1 | F1 | NFL | NBA | MLB | NHL | Olympics | Baseball | Basketball | High School Sports | Religion | Community | Society | Family | Parenting | Wellness | Beauty | Recipes | Cooking | Crossword | Puzzles | Comics | Horoscopes | Cartoons | Columnists | Columns | Letters | Letters to the Editor | Royals | Women | Media | Press Releases | Special Reports | History | Space | Cybersecurity | Breaking News | Top Stories | Latest News | Live News
  `),
  furniture: {
    'skip-link': list(`
      Skip to content | Skip to main content | Skip to main | Skip to navigation | Skip to main navigation | Skip to secondary navigation | Skip to primary navigation | Skip to primary sidebar | Skip to footer | Skip to search | Skip to the content | Skip to article | Skip to body | Skip navigation | Skip links | Skip to sections | Skip to secondary content | Skip to main content area | Skip to Main Menu | Skip … and continue reading | End of list | Jump to content | Jump to main content | Jump to navigation | Jump to search | Go to content | Go to main content | Go to navigation | Accessibility links | Accessibility Help | Back to top | Back to Top of Page | Return to top | Go to top | Top of page | Scroll to top | Enable accessibility | Open accessibility menu
    `),
    menu: list(`
      View image in fullscreen | View image in full screen | Listen · # min | Read in app | Share page | opens new tab | Now Playing | # of # | Print this page | Change text size for the story | Estimated reading time: … | Estimated read time: … | Reading time: … | # min read | # minute read | #-minute read | # mins read | Complaints & corrections | Do Not Sell or Share My Personal Information | This article is more than # old | This article is more than # year old | This article is more than # years old | This article is more than # month old | This article is more than # months old | Purchase Licensing Rights | Reuse this content | Order reprints | Request reprints | Add … on Google | Support our journalism | Thank you for your patience while we verify access… | We are having trouble retrieving the article content… | Want all of …? Subscribe… | Our Standards: … | Got a story?… | Got a tip?… | Have an opinion?… | Home | Homepage | Home page | Front Page | News | Menu | Main menu | Open menu | Close menu | Toggle menu | Show menu | Open Navigation Menu | Toggle navigation | Navigation | Site navigation | Main navigation | Primary Menu | Secondary Menu | Post navigation | Section Menu | Search | Search … | Search for | Search for: | Search for: Search | Search this site | Search the site | Search our site | Search Site | Open search | Close search | Show Search | Toggle search | Close | Close this | X Close | Done | Submit | Cancel | OK | Back | Go | Clear | Apply | Sections | All Sections | Categories | Topics | All Topics | Explore | Browse | More | More + | See more | Show more | Load more | View more | View all | See all | All | Show all | Show less | Expand | Collapse | Next | Previous | Prev | Next page | Previous page | Newer Posts | Older Posts | Page # of #
      Log in | Log In / Sign Up | Login | Log Out | Logout | Sign in | Sign In/Register | Sign out | Sign up | Sign up now | Register | Register now | Join | Join now | Join us | My account | Account | Your account | My profile | Profile | Create account | Create an account | Create a free account | Forgot password | Forgot your password | Forgot Password? | Username | Password | Remember me | Manage account | Account settings | Log in to your account | Already have an account? | Already a subscriber? | Already a member? | Hello, …
      About | About us | Contact | Contact us | Contacts | Get in touch | Our team | Staff | Masthead | Careers | Jobs | Work with us | Work for us | Advertise | Advertise with us | Advertising | Advertise here | Media kit | Press | Press room | Newsroom | Help | Help center | Help Centre | Support | FAQ | FAQs | Feedback | Send feedback | Site map | Sitemap | Site index | Archive | Archives | RSS | RSS Feed | RSS Feeds | Feeds | Privacy | Privacy policy | Privacy statement | Privacy notice | Privacy Overview | Terms | Terms of use | Terms of service | Terms & Conditions | Terms and Conditions | Terms of Sale | Terms | Privacy | Legal | Legal notice | Disclaimer | Disclaimers | Imprint | Accessibility | Accessibility statement | Ad choices | AdChoices | Your Ad Choices | AdChoices / Do Not Sell My Info | Do not sell my info | Do Not Sell My Personal Information | Your Privacy Choices | Your privacy rights | California Privacy Rights | Code of ethics | Ethics policy | Corrections | Corrections policy | Editorial policy | Editorial guidelines | Reprints | Reprints and Permissions | Licensing | Permissions | Community guidelines | Comment policy | Contributors | Submit a tip | News tips | Submit a news tip | Send us a tip | Submit news | Partners | Our partners | Sponsors | Affiliates | Donate | Donate now | Support us | Membership | Members | Become a member | Subscribe | Subscribe now | Subscribe today | Subscriptions | Subscriber services | Manage subscription | Customer service | Customer care | Gift subscriptions | E-paper | E-edition | ePaper | Print edition | Today's paper | Back issues | Shop | Store | Deals | Coupons | Classifieds | Events | Calendar | Forums | Forum | Blog | Blogs | Resources | Tools | Services | Products | Company | Community | Connect | Connect with us | Account | Settings | Preferences | Language | Languages | Change language | Select language | English | Choose edition | Edition | Editions | Mobile | Mobile apps | Apps | Widgets | Alerts | Notifications
      Live | Watch live | Live TV | Live updates | Live blog | Watch | Watch now | Listen | Listen live | Listen to this article | Listen now | Video | Videos | Photos | Photo gallery | Photo galleries | Gallery | Galleries | Pictures | In pictures | Audio | Podcast | Podcasts | Radio | TV Schedule | TV Guide | Schedule | Programmes | Programs | Newsletters & Alerts | Multimedia | Media | Graphics | Infographics | Slideshow | Play | Pause | Mute | Unmute | Fullscreen | Play video | Video player | Loading… | Loading | Loading ... | Please wait… | Click to reveal | Embed | Embed share | Embedded Content | Images | No media source currently available | The code has been copied to your clipboard. | Switch language | Dark mode | Light mode | Font size | Text size | A A A | Logo | Powered by … | Powered by WordPress.com VIP | This website uses JavaScript… | Please enable JavaScript… | You need to enable JavaScript… | JavaScript is disabled… | Table of contents | In this article | On this page | Trending | Trending now | Hot topics | Popular topics | Featured | Spotlight | In focus | Guides | Reviews | Magazine | Special features | Special sections | Columnists | U.S. Edition | Breaking | Latest | Popular | People | Locations | Weather | Traffic | Name | Name * | Name* | Email | Email * | Email* | Email address | Email Address * | Website | First name | Last name | Comment *
    `),
    share: list(`
      Share | # Likes | # Like | # Retweets | # Retweet | # Reposts | # Replies | # Reply | Share this | Share this article | Share this story | Share this post | Share this page | Share this content | Share this: | Share article | Share story | Share it | Share with | Share via | Share via … | Share on | Share on … | Share to … | Share by email | Share by e-mail | Share options | Share link | Shares | # Shares | Sharing | Click to share on … | Click to email … | Click to print … | Tweet | Tweet this | Retweet | Post | Pin | Pin it | Pin this | Post to … | Like | Like this | Like this: | Like Loading... | Send | Send to a friend | Email this | Email this article | Email to a friend | Email a link to a friend … | E-mail | Mail | Print | Print this | Print this article | Print page | Printer friendly | Printable version | Print (Opens in new window) | Print article | Copy link | Copy Link URL Copied! | Copy URL | Link copied | Link copied! | Link has been copied to clipboard | The URL has been copied to your clipboard | Copied | Copied! | Copy | Copy this link | Copy shareable link | Save | Save article | Save story | Save for later | Saved | Bookmark | Bookmark this | Add to bookmarks | Gift article | Give this article | Share full article | About sharing | Read about sharing | Facebook | Twitter | X | X (Twitter) | Twitter/X | Instagram | LinkedIn | Linkedin | Pinterest | Reddit | WhatsApp | Whatsapp | Telegram | Messenger | Facebook Messenger | Tumblr | YouTube | Youtube | Flipboard | Snapchat | TikTok | Threads | Bluesky | Mastodon | VK | VKontakte | Viber | Line | SMS | StumbleUpon | Digg | Delicious | Google+ | Google Plus | Pocket | Email icon | Facebook icon | Twitter icon | Facebook Twitter | Facebook Twitter Email | Social | Social media | Follow | Follow us | Follow us on | Follow us on … | Follow Us: | Follow me on … | Follow … on Twitter | Follow … on Facebook | Follow … on Instagram | Follow … on X | Find us on … | Like us on … | Join us on … | Join our … channel | Connect with … on … | Following | Follow topic | Follow author | Followers | Add us on Google | Add as preferred source… | Make us a preferred source…
    `),
    'app-promo': list(`
      …our free app… | download our app … | get our app … |
      Get the app | Get our app | Get app | Get the free app | Download | Download now | Download the app | Download our app | Download app | Download our free app | Download our app … | Download the … app | Download the … app … | Download our mobile app | Get the … app | Get the … app … | Available on the App Store | Available on Google Play | Available on … | Get it on Google Play | Download on the App Store | Download on the … | App Store | Google Play | Google Play Store | Apple Store | Windows Store | AppGallery | Mobile app | Our apps | iOS | Android | iOS app | Android app | iPhone app | Open in app | Open app | Open in the app | Use the app | Install app | Install the app | Install our app | Continue in app | Scan the QR code … | For the best experience, … app
    `),
    comments: list(`
      Jump to comments | Go to comments | Comments | Comment | # comments | # comment | Comments (#) | Comments # | Comments are closed | Comments are closed. | Comments closed | Comments off | Comments Off on … | No comments | No comments yet | No Comments | Add a comment | Add comment | Add your comment | Add your comments | Post a comment | Post comment | Post your comment | Leave a comment | Leave a reply | Leave a Reply Cancel reply | Leave your comment | Leave reply | Write a comment | Write a comment… | Submit comment | Cancel reply | Reply | Replies | Report | Report comment | View comments | View all comments | View comments (#) | View # comments | Show comments | Hide comments | Show comments (#) | Show # comments | Read comments | Read the comments | Read # comments | See all comments | Load comments | Load more comments | Join the conversation | Join the discussion | Join the debate | Start the conversation | Start the discussion | Have your say | What do you think? | Discussion | Discuss | Discuss this article | Conversation | Conversations | Sort by newest | Newest first | Oldest first | Most liked | Reader comments | Readers' comments | Reader Feedback | User comments | Facebook comments | Disqus comments | Please enable JavaScript to view the comments powered by Disqus… | View the discussion thread. | Log in to comment | Log in to leave a comment | Sign in to comment | Login to comment | Log in to Reply | Please log in to comment… | You must be logged in to post a comment… | You must log in to post a comment… | Your email address will not be published… | Required fields are marked … | Save my name, email, and website … | Notify me of … | Notify me of follow-up comments … | Notify me of new posts … | This site uses Akismet … | Recent comments | Comments have been disabled… | We reserve the right to remove comments… | Be the first to comment | Be the first to comment … | Leave this field empty | What's your reaction? | Powered by Disqus | Trackbacks | Trackback | Pingbacks | Your name | Your comment
    `),
    related: list(`
      Previous article | Next article | Previous post | Next post | Previous story | Next story | Older post | Newer post | Up next | Next up | Related | Related: | Related stories | Related articles | Related posts | Related news | Related content | Related topics | Related links | Related coverage | Related reading | Related video | Related videos | Related items | Related to this story | Related internet links | Related Story | Related Article | Related tags | Related Terms | Related Categories | Similar articles | Similar stories | Similar posts | More stories | More news | More articles | More like this | More from … | More in … | More on this | More on this story | More on this topic | More about … | More on … | More Stories From … | More top stories | More to explore | More for you | More great reads | More headlines | Other stories | Other news | Also read | Also Read … | Also read: … | Also see | Also interesting | See also | See also: … | Read also | Read also: … | Read next | Read Next … | What to read next | What to Read Next | Don't miss | Don't Miss: … | Dont miss | Must read | Must reads | Must watch | Must-read stories | You may like | You may also like | You might also like | You might like | You may be interested in | You may have missed | You might be interested in | You may also be interested in | In case you missed it | ICYMI | Recommended | Recommended for you | Recommended stories | Recommended articles | Recommended reading | Recommended by | Recommended videos | We recommend | Suggested for you | Suggestions | For you | Picked for you | Editors' picks | Editor's picks | Editors' Choice | Editor's choice | Top picks | Staff picks | Most popular | Most read | Most viewed | Most watched | Most shared | Most commented | Most emailed | Most recent | Most discussed | Most active | Most Popular in … | Most read in … | Most Popular Stories | Popular stories | Popular articles | Popular posts | Popular now | Popular Videos | Top stories | Top Headlines | Top articles | Top news | Trending stories | Trending Topics | Trending News | Trending on … | Trending in … | Trending articles | What's trending | What's hot | Hot news | Latest articles | Latest stories | Latest posts | Latest headlines | Latest videos | Latest from … | Latest in … | Latest news | The latest | Recent posts | Recent stories | Recent articles | Recent news | Recent headlines | Just in | Elsewhere on … | From our partners | From the web | From around the web | Around the web | Paid stories | Sponsored stories | Promoted stories | From our network | From the archives | From the archive | Featured stories | Featured articles | Featured posts | Featured videos | Featured Content | Read these next | Explore more | Explore more on these topics | Discover more | Discover more articles | Keep reading | Keep exploring | Further reading | Other articles | Other top stories | Stories you may like | People also read | Readers also liked | Today's top stories | Top videos | Watch next | Related Articles More From Author | Share this article with … | In other news | Back to … | Paid content | Top Searches
    `),
    'read-more': list(`
      Load more updates | Load older updates | Show more updates | See all updates | Read more | Read more … | Read more: … | Read More » | Read the full story | Read the full article | Read full article | Read full story | Read the full story … | Read the rest | Read the rest of this entry | Read on | Read this | Read Full Post | Read in full | Read the original | Read original article | Read the original article … | Read the article | Continue reading | Continue reading … | Continue reading the main story | Continue | Keep reading | Learn more | Learn More … | Find out more | Find out more … | View article | View full article | View original | View source | Full story | Full article | Full coverage | Details | More details | More info | More information | Click here | Click here to … | Click here for … | Click to read more | Tap here | Tap to … | Show full article | Continue below | Read article | Go to article | Visit website | Source link | Report this ad | Expand to read more
    `),
    newsletter: list(`
      after newsletter promotion | Skip past newsletter promotion | Skip newsletter promotion | Privacy Notice: … | Free weekly newsletter | Free daily newsletter | Newsletter | Newsletters | Our newsletters | Newsletter signup | Newsletter sign-up | Email newsletter | Email newsletters | Sign up for our newsletter | Sign up to our newsletter | Sign up for our … newsletter | Sign up to our … newsletter | Sign up for our … newsletters … | Sign up for … newsletter | Sign up for … newsletter … | Sign up to … newsletter | Sign up for the newsletter | Sign up for newsletters | Sign up for email alerts | Sign up for … alerts | Sign up here | Sign up here … | Sign up for free | Sign up to receive … | Sign up today | Sign Up … for | Subscribe to our newsletter | Subscribe to our … newsletter | Subscribe to our newsletter … | Subscribe to our … | Subscribe to newsletter | Subscribe to the newsletter | Subscribe to … newsletter | Subscribe to newsletters | Subscribe via email | Subscribe by email | Subscribe to … via email | Subscribe for free | Subscribe for more … | Subscribe to get … | Subscribe to receive … | Join our newsletter | Join our mailing list | Join the mailing list | Mailing list | Get our newsletter | Get our newsletters | Get the newsletter | Get our daily newsletter | Get our free newsletter… | Get our … newsletter … | Get the latest … | Get the day's … | Get our top stories … | Get breaking news … | Get … delivered … | Get … straight to your inbox … | … delivered to your inbox… | … straight to your inbox… | … in your inbox… | Enter your email | Enter your email address | Enter your email address … | Enter your email … | Enter Email | Your email | Your email address | Email alerts | News alerts | Daily newsletter | Weekly newsletter | Thank you for subscribing… | Thanks for subscribing… | Thank you for signing up… | Thanks for signing up… | You have successfully subscribed… | You can unsubscribe at any time… | Unsubscribe | Unsubscribe at any time | By signing up… | By subscribing, … | By clicking subscribe… | By clicking … you agree to … | By entering your email… | By submitting your email… | This site is protected by reCAPTCHA … | Invalid email | Please enter a valid email address… | Never miss a story… | Stay informed… | Stay up to date… | Stay in the know… | Stay connected | Ready for more? | Turn on desktop notifications… | Turn on notifications… | Enable notifications…
    `),
    cookies: list(`
      Cookies | Cookie policy | Cookies policy | Cookie notice | Cookie settings | Cookies settings | Cookie preferences | Cookie statement | Cookie consent | Manage cookies | Manage cookie preferences | Manage cookie settings | Manage consent | Manage preferences | Manage privacy settings | Privacy settings | Privacy manager | Privacy & cookies | Privacy & Cookies: … | Accept | Accept all | Accept all cookies | Accept cookies | Accept & close | Accept and close | Accept and continue | I accept | I agree | Agree | Agree and close | Got it | Got it! | OK, got it | Reject | Reject all | Decline | Deny | Reject all cookies | Customize | Save preferences | Save & accept | Necessary | Strictly necessary cookies | Functional cookies | Performance cookies | Targeting cookies | We use cookies | We use cookies… | We use cookies and … | We and our partners … | … uses cookies | … uses cookies … | This site uses cookies… | This website uses cookies… | Our site uses cookies… | By using this site, you agree… | By continuing to use … | By continuing to browse … | Our website uses cookies… | We value your privacy | Your privacy is important to us… | We've updated our privacy policy… | To find out more, including how to control cookies, … | … to accept cookies …
    `),
    continues: list(`
      Story continues below | Story continues below … | Story continues after … | Story continues | The story continues below | Article continues below | Article continues below … | Article continues after … | Our article continues below… | The article continues below… | Your article continues below… | Text continues below … | Text continues after … | Post continues below … | Content continues below … | Page continues below | Advertisement - Page continues below | Advertisement - Continue reading below | Advertisement - Continue Reading Below | Advertisement - story continues below | Advertisement - article continues below | Advertisement · Scroll to continue | Advertisement. Scroll to continue reading | This advertisement has not loaded yet, but your article continues below | … has not loaded yet, but your article continues below | Continues below | Continued below | Continues after advertisement | Continue reading below | Continue reading below the ad | Continue reading after the ad | Continue reading after this ad | Keep reading below | Keep reading after the ad | Scroll to continue | Scroll to continue reading | Scroll down to continue | Scroll down to continue reading | Keep scrolling to read on | Keep scrolling to continue reading | More below this ad | More after this ad | Story continues below advertisement | Article continues after ad
    `),
    advertisement: list(`
      When you buy through links on our site… | When you purchase through links on our site… | When you make a purchase through links… | If you buy something through our links… | If you click a link and buy… | If you purchase an item through our links… | Purchases made through links… | Products purchased through our links… | We may earn a commission… | We may receive a commission… | We earn a commission… | This post may contain affiliate links… | This article may contain affiliate links… | This page contains affiliate links… | This page may contain affiliate links… | Some of the links in this post… | Some of the links in this article… | Some links in this article… | As an Amazon Associate… | … is supported by its audience… | … is reader-supported… | We independently review everything we recommend… | All products featured are independently… | All products are independently selected… | SKIP ADVERTISEMENT | Skip advertisement | Supported by | Advertisement | Advertisements | Advertising | Ad | Ads | ADVERTISEMENT: … | Advertisement - … | - Advertisement - | Sponsored | Sponsored content | Sponsored links | Sponsored by | Sponsored by … | Sponsored Post | Promoted | Promoted content | Promoted by … | Paid Post | Paid partnership | Paid promotion | Partner content | Branded content | Brand content | Native ad | Ad feedback | Ad Skip | Skip ad | Advertise here | Advertorial | Advert | Ads by … | Ad by … | Continue after advertisement | Scroll to continue with content | Remove ads | Close ad | Why am I seeing this ad? | This content is created by our partner… | We may earn a commission … | We may earn commission … | As an Amazon Associate … | … may earn a commission … | … may receive a commission … | This post contains affiliate links… | This article contains affiliate links… | Affiliate disclosure
    `),
    rights: list(`
      All rights reserved | All rights reserved… | … all rights reserved | … all rights reserved. … | All content © … | Copyright | Copyright notice | Copyright © … | Copyright (c) … | © … | (c) … | … © 2… | … © 1… | … Copyright © … | Copyright 2… | Copyright 1… | Copyright policy | Copyright Policy | Copyrights | … Copyright 2… | This material may not be published, broadcast, … | … may not be published, broadcast, rewritten… | … may not be reproduced… | No part of this … may be reproduced … | Reproduction without permission … | Unauthorized reproduction … | Use of this site constitutes acceptance … | Use of this website constitutes … | Registration on or use of this site … | The BBC is not responsible for the content of external sites… | … is not responsible for the content of external … | Opens in new window | (Opens in new window) | Made with … | Theme by … | Designed by … | Website by … | Site by … | Developed by … | Part of the … network | A division of …
    `),
  },
  labels: {
    author: list(
      'By | Written by | Author | Authors | About the author | Author of the article | Author of this article | Reporter | Reporting by | Reported by | Posted by | Published by | Story by | Words by | Text by | Editor | Edited by | Editing by | Article by | Analysis by | Opinion by | Compiled by | Submitted by | Contributor | Column by | Report by | Correspondent',
    ),
    source: list(
      'Source | Sources | Via | Originally published in | Originally published on | Originally published at | Originally published by | First published in | This article was first published in | This article originally appeared in | This article originally appeared on | Courtesy of | Original source | From',
    ),
    published: list(
      'Published | Published on | Published at | Published: | Date published | Publication date | Publish date | Date | Date posted | Posted | Posted on | Posted at | Post date | First published | First published on | Originally published | Release date | Issued | Created | Created on | Added | Date of publication | Published Date | Posted: | Filed | Article published | Released | Date created | Published online | First online | First posted | Originally posted | Story published | Post time | Publish time | Uploaded | Uploaded on | Submitted | Submitted on | Date added | Issue date | Publication | Written on | Aired | Online',
    ),
    updated: list(
      'Updated | Updated on | Updated at | Last updated | Last updated on | Last updated at | Last modified | Last modified on | Modified | Modified on | Date updated | Edited on | Last edited | Revised | Article updated | Update | Last update | Last Update: | Last revised | Last changed | Date modified | Last reviewed | Reviewed | Edited | Page last updated | Page last modified | Last reviewed on',
    ),
    section: list(
      'Section | Category | Categories | Filed under | Posted in | Published in | Filed in | Topic | In | Department | Rubric',
    ),
    tags: list(
      'Tags | Tag | Tagged | Tagged with | Tagged as | Topics | Keywords | Key words | Topics in this article | Article tags | Related topics | Hashtags | Labels | Subjects | Filed under tags | Post tags | In this story | More on | More about | Explore topics',
    ),
    photo: list(
      'Photo | Photos | Photo by | Photo credit | Photo credits | Photograph | Photograph by | Photographs by | Photography by | Image | Images | Image by | Image source | Image credit | Image caption | Caption | Credit | Credits | Picture | Picture by | Pictures | Photo courtesy | Photo courtesy of | Photo Illustration by | Illustration | Illustration by | Getty Images | Media caption | File photo | Graphic | Graphics | Video by | Video | Featured image | Cover photo | Screenshot',
    ),
    latest: list(
      'Latest news about | Latest news with | Latest news on | Latest on | Latest about | All the latest on | The latest on | News about | News on | All news about | All about | All articles about | All articles on | All stories about | Articles about | Articles tagged | Articles on | Stories about | Stories tagged | Posts tagged | Posts about | Topic | Tag | Tag archives | Tag archive | Archive for | Archives for | Category archives | Browsing tag | Browsing | Results for | Search results for | Search results | More on | Coverage of',
    ),
  },
};
