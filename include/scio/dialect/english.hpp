// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_ENGLISH_HPP
#define SCIO_DIALECT_ENGLISH_HPP

#include <string_view>

#include <scio/dialect.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

namespace detail::english_words {

// The words stand in the order in which they are looked for and read, as many to a line as there is room for.
// clang-format off

// Front matter ---------------------------------------------------------------------------------------------------

inline constexpr std::string_view event_words[] = {
    "press conference", "press conferences", "briefing", "briefings", "news conference", "transcript", "full text",
    "meets the press", "meet the press", "met the press", "remarks", "interview", "q&a", "press release",
    "meets the media", "met the media", "chinese and foreign journalists", "chinese and foreign reporters",
    "answers questions", "answered questions", "answered the questions", "took questions", "media queries"};

inline constexpr std::string_view notice_words[] = {
    "notice", "will hold", "will invite", "will brief", "will be held", "press cards", "accreditation", "will host",
    "will meet the press", "press passes", "to hold press", "to hold a press", "to hold news", "to hold a news",
    "to hold briefing", "to hold a briefing"};

inline constexpr std::string_view gallery_words[] = {
    "photo", "photos", "photo gallery", "in pictures", "gallery", "slideshow"};

inline constexpr std::string_view categories[] = {
    "around china", "business", "china", "culture", "diplomacy", "economy", "education", "energy", "environment",
    "finance", "government", "health", "human rights", "international cooperation", "law", "life", "military",
    "national defense", "nation", "opinion", "people's livelihood", "policies", "policy", "politics",
    "press conference", "press conferences", "press room", "sci-tech", "science", "society", "sports", "technology",
    "top news", "trade", "travel", "white paper", "white papers", "world"};

inline constexpr std::string_view crumb_roots[] = {
    "home", "homepage", "home page", "you are here", "you're at", "location", "current location", "press room"};

inline constexpr std::string_view crumb_items[] = {
    "home", "press room", "press conference transcripts", "press conferences of the state council information office",
    "press conference", "press conferences", "news", "notice", "notices", "china abc", "archive", "photos", "videos",
    "transcripts", "briefings", "white papers", "speeches"};

inline constexpr std::string_view publishers[] = {
    "china scio", "china daily", "scio", "xinhua", "xinhua news agency", "people's daily", "cgtn", "china news service",
    "global times", "ministry of national defense", "ministry of foreign affairs", "ministry of commerce", "mod",
    "mofcom", "state council information office"};

inline constexpr std::string_view publisher_marks[] = {
    "updated", "source", "print", "e-mail", "email", "by", "published", "comment(s)", "comments", "date", "from",
    "release date", "publish date", "time", "editor", "published on", "posted on", "posted", "updated on",
    "adjust font size", "last updated", "last updated at", "updated at", "beijing time"};

inline constexpr std::string_view source_marks[] = {"source"};

inline constexpr roster_heading roster_headings[] = {
    {"speakers", role::speaker}, {"speaker", role::speaker}, {"guest speakers", role::speaker},
    {"guests", role::speaker}, {"special guests", role::speaker}, {"attendees", role::speaker}, {"presenters", role::speaker}, {"briefers", role::speaker},
    {"participants", role::speaker}, {"chairperson", role::chairperson}, {"chairpersons", role::chairperson},
    {"chair", role::chairperson}, {"chairman", role::chairperson}, {"chairwoman", role::chairperson},
    {"moderator", role::chairperson}, {"host", role::chairperson}, {"host of press conference", role::chairperson},
    {"host of the press conference", role::chairperson}, {"presider", role::chairperson}, {"date", role::unknown},
    {"time", role::unknown}, {"date and time", role::unknown}, {"date/time", role::unknown}};

inline constexpr number_word months[] = {
    {"january", 1}, {"jan", 1}, {"february", 2}, {"feb", 2}, {"march", 3}, {"mar", 3}, {"april", 4}, {"apr", 4},
    {"may", 5}, {"june", 6}, {"jun", 6}, {"july", 7}, {"jul", 7}, {"august", 8}, {"aug", 8}, {"september", 9},
    {"sept", 9}, {"sep", 9}, {"october", 10}, {"oct", 10}, {"november", 11}, {"nov", 11}, {"december", 12},
    {"dec", 12}};

inline constexpr std::string_view weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun"};

// What a web page adds -------------------------------------------------------------------------------------------

inline constexpr std::string_view chrome_lines[] = {
    "read in chinese", "中文", "中文\">", "english", "chinese", "分享缩略图", "share", "share:", "×", "x", "go",
    "go to forum >>", "adjust font size", "adjust font size:", "font size", "font size:", "print", "e-mail", "close",
    "back to the top", "back to top", "top", "home", "pic", "image", "next", "previous", "next page", "previous page",
    "stream type live", "video player is loading.", "this is a modal window.", "1x", "play video", "play", "mute",
    "fullscreen", "enditem", "china scio", "comment(s)", "0 comment(s)", "advertisement", "comments", "follow us",
    "download", "listen", "chapters", "descriptions", "captions", "subtitles", "audio track", "playback rate",
    "facebook", "twitter", "wechat", "weibo", "[print] [close]", "[print]", "[close]", "(end)", "###",
    "large medium small", "off the wire", "print e-mail bookmark and share", "join our mailing list",
    "404 not found", "today's press releases", "audio / video", "go to main content", "skip to main content", "skip to content"};

inline constexpr std::string_view chrome_starts[] = {
    "loaded:", "current time", "remaining time", "0:00", "go to forum", "adjust font size", "[print]", "font size",
    "copyright", "©", "all rights reserved", "scan the qr", "scan qr", "follow china", "share to", "share on",
    "share this", "click here to", "video player", "this is a modal", "beginning of dialog", "end of dialog",
    "issued at hkt", "ends/", "print this page", "(please also refer", "photo taken on", "this photo taken on",
    "(cctv news client", "editor:", "editors:", "(editor:", "responsible editor", "web editor", "contact us",
    "hot keywords:", "hot words:", "keywords:", "tags:"};

inline constexpr std::string_view credits[] = {"translated and edited by", "translated by", "edited by"};

inline constexpr std::string_view end_matter[] = {
    "more from", "related stories", "related story", "related story:", "related news", "related articles",
    "related links", "related reading", "related coverage", "most viewed", "most popular", "recommended",
    "photo gallery", "you may also like", "latest news", "hot topics", "top news", "links", "editor's picks",
    "leave a reply", "print this page"};

inline constexpr std::string_view pager_words[] = {"page", "(page"};

inline constexpr std::string_view caption_marks[] = {
    "photo by", "photo/", "photo:", "photo courtesy", "file photo", "photos by", "photo provided", "photo from",
    "picture by", "photographed by", "photo taken", "image:", "image by", "xinhua photo", "xinhua/", "ap photo", "ap/",
    "afp/", "epa/", "reuters/", "vcg/", "getty images"};

// People and labels ----------------------------------------------------------------------------------------------

inline constexpr std::string_view honorifics[] = {"dr", "madam", "miss", "mr", "mrs", "ms", "prof", "professor", "sir"};

// Sorted. The last words of posts and ranks that are put before a name.
inline constexpr std::string_view titles[] = {
    "adm", "amb", "brig", "capt", "cmdr", "col", "gen", "gov", "lt", "maj", "rep", "sen", "sgt", "admiral",
    "administrator", "ambassador", "attorney", "brigadier", "captain", "chair", "chairman", "chairperson", "chairwoman",
    "chancellor", "chief", "colonel", "commander", "commissioner", "consul", "consul-general", "councilor",
    "councillor", "counsellor", "counselor", "dean", "deputy", "director", "director-general", "economist", "editor",
    "engineer", "envoy", "general", "governor", "head", "host", "inspector", "judge", "justice", "lieutenant", "major",
    "marshal", "mayor", "minister", "moderator", "officer", "president", "premier", "procurator", "prosecutor", "rear",
    "representative", "researcher", "scientist", "secretary", "secretary-general", "senator", "senior", "spokesman",
    "spokesperson", "spokeswoman", "vice", "vice-chairman", "vice-governor", "vice-mayor", "vice-minister",
    "vice-premier", "vice-president"};

// Sorted. Nouns that say what post somebody holds.
inline constexpr std::string_view posts[] = {
    "academician", "administrator", "adviser", "advisor", "ambassador", "analyst", "attorney", "auditor", "captain", "chair", "chairman",
    "chairperson", "chairwoman", "charge", "chief", "chiefs", "colonel", "commander", "commissioner", "controller",
    "consul", "coordinator", "councilor", "counsel", "counselor", "curator", "dean", "delegate", "deputies", "deputy",
    "designer", "director", "director-general", "directors", "economist", "editor", "engineer", "envoy", "executive", "expert",
    "general", "governor", "head", "heads", "inspector", "judge", "leader", "leading", "manager", "mayor", "member",
    "members", "minister", "ministerial", "ministers", "negotiator", "officer", "official", "partner",
    "person in charge", "persons in charge", "president", "principal", "procurator", "professor", "prosecutor",
    "rector", "representative", "researcher", "responsible person", "scientist", "secretary", "secretary-general",
    "spokesman", "spokesperson", "spokespersons", "spokeswoman", "superintendent", "vice", "vice-chairman",
    "vice-governor", "vice-mayor", "vice-minister", "vice-president"};

inline constexpr std::string_view chair_posts[] = {
    "spokesperson", "spokesman", "spokeswoman", "press bureau", "information office", "publicity department",
    "press office", "scio"};

inline constexpr role_label role_labels[] = {
    {"q", role::media}, {"a", role::speaker}, {"question", role::media}, {"answer", role::speaker},
    {"questions", role::media}, {"reporter", role::media}, {"journalist", role::media}, {"correspondent", role::media},
    {"press", role::media}, {"media", role::media}, {"follow-up", role::media, true}, {"follow up", role::media, true},
    {"followup", role::media, true}, {"follow-up question", role::media, true}, {"moderator", role::chairperson},
    {"chairperson", role::chairperson}, {"chair", role::chairperson}, {"chairman", role::chairperson},
    {"chairwoman", role::chairperson}, {"host", role::chairperson}, {"hostess", role::chairperson},
    {"emcee", role::chairperson}, {"mc", role::chairperson}, {"spokesperson", role::speaker},
    {"spokesman", role::speaker}, {"spokeswoman", role::speaker}, {"minister", role::speaker},
    {"ambassador", role::speaker}, {"premier", role::speaker}, {"prime minister", role::speaker},
    {"president", role::speaker}, {"governor", role::speaker}, {"mayor", role::speaker}, {"secretary", role::speaker},
    {"commissioner", role::speaker}, {"director", role::speaker}, {"director-general", role::speaker},
    {"chief executive", role::speaker}, {"financial secretary", role::speaker}, {"foreign minister", role::speaker},
    {"vice minister", role::speaker}, {"consul general", role::speaker}, {"chancellor", role::speaker},
    {"audience", role::media}, {"audience member", role::media}, {"netizen", role::media}, {"questioner", role::media},
    {"student", role::media}, {"interpreter", role::unknown}};

inline constexpr std::string_view answer_labels[] = {"a", "answer"};

inline constexpr std::string_view role_prefixes[] = {
    "chair", "chairman", "chairperson", "chairwoman", "emcee", "host", "hostess", "moderator", "presenter"};

// Sorted. Words of which names of newspapers, agencies, broadcasters and their reporters are made. None that is a
// surname as well (Sun).
inline constexpr std::string_view outlet_words[] = {
    "agency", "app", "broadcast", "broadcaster", "broadcasting", "bulletin", "cable", "channel", "chronicle",
    "chronicles", "client", "convergence", "correspondent", "courier", "daily", "digest", "economist", "evening",
    "express", "financial", "forum", "gazette", "global", "globe", "guardian", "herald", "info", "insight", "journal",
    "journalist", "magazine", "mail", "media", "mirror", "monitor", "network", "networks", "newsletter", "news",
    "newspaper", "newspapers", "newsweek", "newswire", "newswires", "nachrichten", "net", "observer", "online",
    "podcast", "portal", "post", "press", "publishing", "radio", "record", "reporter", "review", "satellite",
    "standard", "star", "studio", "television", "telegraph", "time", "times", "today", "tribune", "tv", "video", "view",
    "voice", "watch", "web", "website", "weekend", "weekly", "wire", "world", "zeitung"};

// `Eastday.com`
inline constexpr std::string_view site_endings[] = {".cn", ".com", ".net", ".org"};

// `MASTV`, `Eastday.com`
inline constexpr std::string_view outlet_endings[] = {"tv", ".cn", ".com", ".net", ".org"};

// Names of media that none of those words tells. (`Sun` is a surname, too.)
inline constexpr std::string_view outlet_names[] = {
    "afp", "al jazeera", "antara", "ap", "asahi shimbun", "bbc", "bernama", "bloomberg", "caixin", "cbn", "cbs", "cctv",
    "cgtn", "china.org.cn", "cmg", "cna", "cnbc", "cnn", "cnr", "cns", "cri", "dpa", "dw", "efe", "fuji", "gmw.cn",
    "handelsblatt", "itar-tass", "jiji", "kbs", "kyodo", "lianhe zaobao", "mainichi", "le monde", "mbc", "nbc", "nhk",
    "nikkei", "npr", "ntv", "phoenix", "reuters", "ria novosti", "rthk", "sbs", "scmp", "sina", "sohu", "sputnik",
    "tass", "tencent", "the paper", "the hindu", "the sun", "daily sun", "baltimore sun", "toronto sun",
    "vancouver sun", "las vegas sun", "new york sun", "tvb", "upi", "voa", "wall street", "xinhua", "yicai",
    "yomiuri shimbun", "yonhap", "zaobao", "anadolu", "ansa", "ard", "clarin", "corriere della sera", "deutsche welle",
    "dow jones", "el pais", "hk01", "interfax", "izvestia", "jiemian", "jtbc", "kommersant", "la stampa", "lusa",
    "ming pao", "o globo", "prensa latina", "pti", "rossiya segodnya", "sing tao", "ta kung", "tdm", "tvbs", "wen wei",
    "xinhuanet", "ytn", "zdf"};

// Names that one outlet goes by. (Channels and editions of one house are outlets of their own.)
inline constexpr name_variant outlet_variants[] = {
    {"associated press", "ap"}, {"the associated press", "ap"}, {"agence france-presse", "afp"},
    {"bloomberg news", "bloomberg"}, {"china central television", "cctv"}, {"china global television network", "cgtn"},
    {"china national radio", "cnr"}, {"kyodo news", "kyodo"}, {"phoenix satellite television", "phoenix tv"},
    {"phoenix satellite tv", "phoenix tv"}, {"scmp", "south china morning post"}, {"xinhua news agency", "xinhua"},
    {"yonhap news agency", "yonhap"}};

// Sorted.
inline constexpr std::string_view connectors[] = {
    "&", "al", "and", "at", "bin", "da", "de", "del", "della", "der", "di", "du", "el", "for", "from", "ibn", "in",
    "la", "le", "of", "on", "s", "the", "van", "via", "von", "with"};

inline constexpr std::string_view articles[] = {"the"};

// Sorted; without `you`, a surname. Articles, pronouns, prepositions, conjunctions, question words, auxiliaries, adverbs and verbs of courtesy.
inline constexpr std::string_view never_first[] = {
    "about", "above", "according", "accordingly", "actually", "additionally", "after", "again", "against", "all",
    "allow", "also", "although", "among", "and", "another", "any", "are", "as", "asked", "at", "based", "because",
    "before", "being", "below", "besides", "both", "but", "by", "can", "concerning", "could", "currently", "dear",
    "despite", "did", "does", "due", "during", "each", "eighth", "eighthly", "even", "every", "fifth", "fifthly",
    "finally", "first", "firstly", "five", "following", "for", "four", "fourth", "fourthly", "friends", "from",
    "furthermore", "generally", "given", "good", "had", "has", "have", "hello", "hence", "her", "here", "his", "how",
    "however", "i", "if", "in", "including", "indeed", "instead", "is", "it", "its", "just", "ladies", "last", "lastly",
    "later", "let", "like", "likewise", "many", "may", "meanwhile", "more", "moreover", "most", "my", "namely", "next",
    "ninth", "nor", "not", "now", "of", "on", "once", "one", "or", "other", "others", "our", "over", "overall",
    "please", "regarding", "second", "secondly", "seven", "seventh", "several", "should", "since", "six", "sixth",
    "sixthly", "some", "specifically", "still", "such", "tenth", "thank", "thanks", "that", "their", "then", "there",
    "therefore", "these", "they", "third", "thirdly", "this", "those", "three", "through", "throughout", "thus", "to",
    "today", "two", "under", "until", "upon", "was", "we", "well", "were", "what", "when", "where", "whether", "which",
    "while", "who", "why", "will", "with", "without", "would", "yes", "yet", "your"};

// Sorted. In the past and, where news has it, in the present.
inline constexpr std::string_view reporting_verbs[] = {
    "added", "announced", "answered", "argued", "asked", "confirmed", "declared", "disclosed", "emphasised",
    "emphasized", "explained", "gave", "introduced", "listed", "mentioned", "named", "noted", "observed", "outlined",
    "pointed", "promised", "quoted", "recalled", "remarked", "replied", "reported", "revealed", "said", "saying",
    "says", "stated", "stressed", "suggested", "told", "urged", "warned", "wrote"};

// Sorted.
inline constexpr std::string_view form_fields[] = {
    "abstract", "add", "address", "agenda", "annex", "attachment", "author", "background", "caption", "category",
    "conclusion", "contact", "contents", "copyright", "date", "date/time", "dates", "deadline", "details", "download",
    "e-mail", "edited by", "editor", "editor's note", "editors", "email", "example", "fax", "file", "file photo",
    "for example", "full text", "highlights", "important", "in conclusion", "in short", "in summary", "introduction",
    "key points", "keywords", "language", "link", "links", "location", "more", "note", "notes", "outline", "overview",
    "phone", "photo", "photos", "picture", "place", "press conference", "principle", "program", "programme",
    "published", "purpose", "reference", "registration", "related", "related link", "related links", "related stories",
    "related story", "remarks", "result", "results", "schedule", "section", "share", "source", "sources", "speakers",
    "subject", "summary", "tag", "tags", "tel", "telephone", "theme", "time", "tip", "title", "topic", "transcript",
    "translated by", "translation", "updated", "url", "venue", "video", "warning", "website"};

// What speech does -----------------------------------------------------------------------------------------------

inline constexpr std::string_view conduct_cues[] = {
    "give the floor", "gives the floor", "given the floor", "hand the floor", "pass the floor", "yield the floor",
    "turn the floor", "floor to", "floor is yours", "over to you", "each of you say a few words", "please, mr", "please, ms", "floor is open",
    "floor is now open", "open the floor", "floor for questions", "floor now opens", "floor will be open",
    "question and answer session", "question-and-answer session", "q&a session", "q&a", "proceed to questions",
    "move on to questions", "turn to questions", "go to questions", "start taking questions",
    "start with the questions", "begin taking questions", "now take questions", "take questions now",
    "raise your questions", "raising your questions", "raising questions", "raise questions", "raise your hand",
    "raise your hands", "asking questions", "asking your question", "asking your questions", "before you ask",
    "before asking", "when asking", "identify the media", "identify yourself", "identify your", "state your",
    "name your", "media outlet you", "media organization you", "news organization you", "news outlet you",
    "your media organization", "your news organization", "your media outlet", "next question", "last question",
    "final question", "one more question", "two more questions", "last two questions", "first question please",
    "this is the end", "comes to an end", "come to an end", "came to an end", "brings us to the end",
    "hereby concluded", "is concluded", "hereby concludes", "concludes today's", "conclude today's", "conclude this",
    "conclude the", "concludes our", "concludes this", "concludes the", "end of today's", "end of the press",
    "end of this press", "end of our", "end of the briefing", "end of this briefing", "end of the conference", "that's all for today", "that is all for today", "all for today's",
    "see you next time", "end here", "ends here", "so much for today", "stop here", "finish here", "conclude here",
    "close here", "no more questions", "no further questions", "wrap up", "let's welcome", "let us welcome",
    "please welcome", "let's invite", "let us invite", "first let's", "let's hear", "let us hear", "let's begin",
    "let us begin", "let's start", "let's get started", "let's continue", "let us continue", "let's move on",
    "let us move on", "time is limited", "due to time", "time constraints", "we have time for", "back to the speakers",
    "the lady in", "the gentleman in", "the reporter in", "left for questions", "time for questions", "please go ahead",
    "please keep your questions", "one question each", "one question at a time", "goes to mr", "goes to ms",
    "goes to mrs", "goes to dr", "press conference today", "meet the press today", "delighted to welcome",
    "pleased to welcome", "honored to welcome", "glad to welcome", "happy to welcome", "have invited mr",
    "have invited ms", "have invited dr", "invited here mr", "honored to invite", "pleased to invite",
    "also present today", "also with us today", "joined by mr", "joined by ms"};

// Said by a chairperson, and by a spokesperson who takes the questions.
inline constexpr std::string_view welcome_cues[] = {
    "welcome to this", "welcome to today's", "welcome to the press", "welcome to the scio",
    "welcome to the state council", "welcome to attend", "you are welcome at"};

inline constexpr std::string_view open_floor_cues[] = {
    "take your questions", "answer your questions", "to your questions", "for your questions", "questions, please",
    "questions please", "floor is open", "floor is now open", "open the floor", "floor for questions",
    "floor now opens", "floor will be open", "question and answer", "question-and-answer", "q&a",
    "proceed to questions", "move on to questions", "turn to questions", "go to questions", "start taking questions",
    "start with the questions", "begin taking questions", "now take questions", "take questions now",
    "raise your questions", "raising your questions", "raising questions", "raise your hand", "raise your hands",
    "asking your question", "asking your questions", "before you ask", "before asking", "when asking",
    "for your introduction", "for the introduction", "for his introduction", "for her introduction",
    "identify the media", "identify yourself", "identify your"};

inline constexpr std::string_view handing_cues[] = {
    "give the floor to", "hand the floor to", "pass the floor to", "turn the floor to", "yield the floor to",
    "hand over to", "let's welcome", "let us welcome", "please welcome", "please join me in welcoming", "let's invite",
    "let us invite", "say a few words", "let's hear from", "let us hear from", "invite mr", "invite ms", "invite mrs", "invite dr",
    "invite professor", "invite minister", "invite vice minister", "invite director"};

inline constexpr std::string_view closing_cues[] = {
    "this is the end", "comes to an end", "come to an end", "came to an end", "brings us to the end",
    "hereby concluded", "is concluded", "hereby concludes", "concludes today's", "conclude today's", "conclude this",
    "concludes our", "concludes this", "concludes the", "end of today's", "end of the press", "end of this press",
    "end of our", "that's all for today", "that is all for today", "all for today's", "see you next time", "end here",
    "ends here", "so much for today", "stop here", "finish here", "conclude here", "close here", "no more questions",
    "no further questions", "wrap up"};

inline constexpr std::string_view dispatch_cues[] = {
    "goes to", "will answer", "to answer", "please answer", "will take this", "will take the", "to take this",
    "will respond", "to respond", "to reply", "will reply", "over to", "is for", "give the floor", "floor to",
    "let's invite", "let us invite", "let's hear", "let us hear", "invite mr", "invite ms", "please"};

inline constexpr std::string_view directing_cues[] = {
    "goes to mr", "goes to ms", "goes to mrs", "goes to dr", "is directed to mr", "is directed to ms",
    "is addressed to mr", "is addressed to ms", "each of you say a few words"};

// Calls for the next question, points at people in the hall, leave-taking.
inline constexpr std::string_view calling_cues[] = {
    "next.", "next, please", "next one", "continue to ask", "let's continue", "please continue", "please go on",
    "the chance to", "opportunity to the", "one more", "two more", "question from", "questions from", "any questions",
    "other questions", "more questions", "raise their hands", "reporter", "reporters", "journalist", "journalists",
    "the gentleman", "the lady", "it for today", "it for today's", "conference is over", "briefing is over", "goodbye",
    "good-bye", "time is up", "call it a day", "your participation", "for coming"};

inline constexpr std::string_view self_answer_cues[] = {
    "i will answer", "i'll answer", "let me answer", "i will respond", "i'll respond", "let me respond", "let me reply",
    "i will reply", "let me add", "i would like to add", "i'd like to add", "i would like to answer",
    "i'd like to answer", "addressed to me", "i can answer", "i will take this", "i'll take this", "i will take that",
    "i'll take that", "let me take this", "for me to answer", "i can tell you"};

inline constexpr std::string_view greeting_cues[] = {
    "ladies and gentlemen", "good morning", "good afternoon", "good evening", "dear friends", "friends from the media",
    "friends from the press", "members of the media", "members of the press", "hello everyone", "hello, everyone",
    "good day", "ladies, gentlemen", "dear journalists", "dear reporters", "media friends", "glad to meet", "pleased to meet",
    "happy to meet", "nice to meet", "pleasure to meet"};

inline constexpr std::string_view asking_cues[] = {
    "my question is", "my question concerns", "my questions are", "my first question", "my second question",
    "i have a question", "we have a question", "i have two questions", "i have three questions", "i would like to know",
    "i'd like to know", "we would like to know", "we'd like to know", "i want to know", "i would like to ask",
    "i'd like to ask", "we would like to ask", "we'd like to ask", "i want to ask", "i wonder", "i was wondering",
    "could you please", "can you please", "would you please", "could you tell", "can you tell", "could you share",
    "can you share", "could you elaborate", "can you elaborate", "could you give", "can you give", "please tell us",
    "please elaborate"};

inline constexpr std::string_view answer_cues[] = {
    "your question", "your questions", "on this issue", "this question", "these questions", "that question",
    "the question", "the questions", "asked about", "you asked", "you mentioned", "you just asked", "you raised",
    "your concern", "just asked", "i will answer", "i'll answer", "let me answer", "i would like to answer",
    "i'd like to answer"};

inline constexpr std::string_view announcement_cues[] = {
    "to announce", "an announcement", "one announcement", "announcements", "to inform you", "let you know", "pieces of information",
    "piece of information", "pieces of announcement", "piece of announcement", "pieces of news", "piece of news", "before we finish", "before we close",
    "before we conclude", "before we end", "before we begin", "before we start", "before taking questions",
    "before taking your questions"};

inline constexpr std::string_view follow_up_cues[] = {
    "a follow-up", "follow-up question", "follow up on", "to follow up", "just to follow", "one follow-up",
    "quick follow-up", "followup", "a follow up", "following up on", "may i follow"};

// Refer to the answer before. Outlets with names of their own speak so of what others were told.
inline constexpr std::string_view reference_cues[] = {
    "you said", "you just said", "you've just said", "you have just said"};

inline constexpr std::string_view editor_cues[] = {
    "questions were", "question was", "the following", "editor", "note:", "transcript", "translated", "translation",
    "laughter", "applause", "inaudible", "indistinct", "crosstalk", "off microphone", "in writing", "for reference", "after the press conference", "after the conference",
    "end of", "video", "pause", "interruption", "photo"};

// Points ---------------------------------------------------------------------------------------------------------

inline constexpr ordinal_word ordinals[] = {
    {"first and foremost", 1, ordinal_use::free_form}, {"first and most importantly", 1, ordinal_use::free_form},
    {"first and most important", 1, ordinal_use::free_form}, {"first of all", 1, ordinal_use::free_form},
    {"firstly", 1, ordinal_use::free_form}, {"secondly", 2, ordinal_use::free_form},
    {"thirdly", 3, ordinal_use::free_form}, {"fourthly", 4, ordinal_use::free_form},
    {"fifthly", 5, ordinal_use::free_form}, {"sixthly", 6, ordinal_use::free_form},
    {"seventhly", 7, ordinal_use::free_form}, {"eighthly", 8, ordinal_use::free_form},
    {"ninthly", 9, ordinal_use::free_form}, {"tenthly", 10, ordinal_use::free_form},
    {"eleventhly", 11, ordinal_use::free_form}, {"twelfthly", 12, ordinal_use::free_form},
    {"thirteenthly", 13, ordinal_use::free_form}, {"fourteenthly", 14, ordinal_use::free_form},
    {"fifteenthly", 15, ordinal_use::free_form}, {"sixteenthly", 16, ordinal_use::free_form},
    {"seventeenthly", 17, ordinal_use::free_form}, {"eighteenthly", 18, ordinal_use::free_form},
    {"nineteenthly", 19, ordinal_use::free_form}, {"twentiethly", 20, ordinal_use::free_form}, {"first", 1},
    {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9},
    {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12}, {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
    {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
    {"number one", 1, ordinal_use::comma}, {"number two", 2, ordinal_use::comma},
    {"number three", 3, ordinal_use::comma}, {"number four", 4, ordinal_use::comma},
    {"number five", 5, ordinal_use::comma}, {"for one thing", 1, ordinal_use::comma},
    {"for one", 1, ordinal_use::comma}, {"for another", 2, ordinal_use::comma}, {"one", 1, ordinal_use::copula},
    {"another", 0, ordinal_use::copula}, {"the other", 0, ordinal_use::copula}, {"a second", 2, ordinal_use::copula},
    {"a third", 3, ordinal_use::copula}, {"a fourth", 4, ordinal_use::copula}};

inline constexpr number_word numbers[] = {
    {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9},
    {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"both", 2}, {"a couple of", 2}};

inline constexpr std::string_view closers[] = {
    "last but not least", "finally", "lastly", "last of all", "last", "the last question", "the final question",
    "the last point", "the final point", "the last one"};

inline constexpr std::string_view copulas[] = {
    "are", "concerns", "has", "involves", "is", "refers", "regards", "relates", "was", "were", "will"};

inline constexpr std::string_view determiners[] = {"the", "my", "our"};

inline constexpr std::string_view leads[] = {"and", "also,", "but", "so", "then"};

inline constexpr std::string_view naming_starts[] = {
    "this is", "that is", "that's", "this was", "that was", "so much for", "this would be", "here is"};

// Gratitude, welcome, greeting and hand-over: what people say first without counting.
inline constexpr std::string_view courtesy_starts[] = {
    "i", "i'd", "i'll", "i'm", "let", "let's", "please", "allow", "on behalf", "thank", "thanks for", "thanks again",
    "thanks a lot", "thanks to you", "thanks to all", "many thanks", "may i", "it is", "we thank", "we would", "we'd",
    "we'll", "we will", "welcome", "now", "my thanks", "heartfelt", "permit", "our thanks", "you are"};
inline constexpr std::string_view courtesies[] = {
    "thank", "thanks", "floor", "welcome", "behalf", "gratitude", "grateful", "appreciation", "appreciate",
    "congratulate", "congratulations", "apologize", "apologise", "apologies", "greetings", "greet", "invite",
    "condolences", "sympathies", "best wishes", "wish you", "happy new year", "respects", "introduce myself",
    "hear from", "have mr", "have ms", "have mrs", "have dr", "piece of information",
    "pieces of information", "pieces of news", "an announcement"};

// Sorted.
inline constexpr std::string_view not_counted[] = {
    "batch", "batches", "centenary", "century", "chapter", "class", "conference", "congress", "day", "days", "decade",
    "department", "division", "edition", "five", "five-year", "floor", "forum", "four", "generation", "grade", "group",
    "half", "hospital", "hour", "hours", "lady", "lap", "line", "meeting", "minute", "minutes", "month", "months",
    "nine", "party", "people", "place", "plan", "plenary", "plenum", "quarter", "quarters", "round", "season",
    "seasons", "session", "seven", "six", "ten", "term", "third", "thirds", "three", "tier", "time", "tranche", "two",
    "visit", "wave", "week", "weeks", "world", "year", "years"};

// Sorted. Nouns that say that things are being counted off, in the singular.
inline constexpr std::string_view point_nouns[] = {
    "achievement", "action", "advantage", "aim", "announcement", "approach", "area", "aspect", "breakthrough",
    "category", "challenge", "change", "characteristic", "component", "concept", "concern", "consideration",
    "cornerstone", "difficulty", "dimension", "direction", "effort", "element", "factor", "feature", "field", "focus",
    "front", "goal", "highlight", "idea", "improvement", "initiative", "instrument", "issue", "item", "key", "layer",
    "lesson", "level", "line", "matter", "measure", "mechanism", "message", "method", "number", "objective", "one",
    "part", "perspective", "phase", "piece", "pillar", "point", "policy", "principle", "priority", "problem", "program",
    "project", "question", "reason", "recommendation", "requirement", "respect", "result", "rule", "side", "stage",
    "step", "strand", "strategy", "strength", "suggestion", "target", "task", "theme", "thing", "topic", "track",
    "trend", "type", "way"};

inline constexpr std::string_view point_noun_stems[] = {
    "difficult", "opportunit", "polic", "priorit", "propert", "quer", "strateg", "stor", "categor", "dut",
    "responsibilit", "facilit", "activit", "capabilit"};

// Sorted. Plural nouns that measure.
inline constexpr std::string_view units[] = {
    "acres", "barrels", "billions", "cents", "centimeters", "centuries", "days", "decades", "degrees", "dollars",
    "euros", "feet", "generations", "grams", "hectares", "hours", "households", "hundreds", "inches", "kilograms",
    "kilometers", "kilometres", "kilowatts", "liters", "megawatts", "meters", "metres", "miles", "millions", "minutes",
    "months", "mu", "percent", "percentage", "points of", "pounds", "quarters", "seconds", "terms", "thirds",
    "thousands", "times", "tonnes", "tons", "trillions", "weeks", "years", "yuan"};

// Prepositions, conjunctions, auxiliaries, articles, pronouns, and words that make a number a measure.
inline constexpr std::string_view noun_phrase_ends[] = {
    "of", "in", "on", "at", "to", "for", "by", "with", "and", "or", "is", "are", "was", "were", "has", "have", "had",
    "the", "a", "that", "which", "who", "than", "less", "hundred", "thousand", "million", "billion", "trillion",
    "percent", "per", "this", "these", "those", "as", "its", "their"};

inline constexpr std::string_view announcing[] = {"following", "follows", "below"};

inline constexpr std::string_view irregular_plurals[] = {
    "criteria", "phenomena", "theses", "analyses", "hypotheses", "series", "means", "bases", "crises"};

inline constexpr std::string_view conclusions[] = {
    "in conclusion", "to conclude", "in summary", "to sum up", "to summarize", "in a word", "in short", "all in all",
    "in closing", "summing up", "overall", "in general", "generally speaking", "that is all", "that's all",
    "that concludes", "this concludes", "thank you", "these are", "those are", "ladies and gentlemen", "dear friends",
    "with that"};

// Sorted. Written with a full stop that ends no sentence.
inline constexpr std::string_view abbreviations[] = {
    "a.m", "al", "apr", "art", "aug", "ave", "capt", "co", "col", "corp", "dec", "dept", "dr", "e.g", "etc", "feb",
    "fig", "gen", "gov", "i.e", "inc", "jan", "jr", "jul", "jun", "lt", "ltd", "mar", "messrs", "mr", "mrs", "ms", "mt",
    "no", "nos", "nov", "oct", "p.m", "prof", "rep", "rev", "sec", "sen", "sep", "sept", "sgt", "sr", "st", "u.k",
    "u.n", "u.s", "viz", "vol", "vs"};

// clang-format on

}  // namespace detail::english_words

/// English as the SCIO and the ministries write it.
// clang-format off
inline constexpr dialect english = [] {
  using namespace detail::english_words;
  return dialect{
      .event_words = event_words, .notice_words = notice_words, .gallery_words = gallery_words,
      .categories = categories, .crumb_roots = crumb_roots, .crumb_items = crumb_items, .publishers = publishers,
      .publisher_marks = publisher_marks, .source_marks = source_marks, .roster_headings = roster_headings,
      .months = months, .weekdays = weekdays, .chrome_lines = chrome_lines, .chrome_starts = chrome_starts, .credits = credits,
      .end_matter = end_matter, .pager_words = pager_words, .caption_marks = caption_marks,
      .residue = "_ueditor_page_break_tag_", .honorifics = honorifics, .titles = titles, .posts = posts,
      .chair_posts = chair_posts, .role_labels = role_labels, .answer_labels = answer_labels, .role_prefixes = role_prefixes,
      .outlet_words = outlet_words, .site_endings = site_endings, .outlet_endings = outlet_endings, .outlet_names = outlet_names,
      .outlet_variants = outlet_variants, .connectors = connectors, .articles = articles, .never_first = never_first,
      .reporting_verbs = reporting_verbs, .form_fields = form_fields, .conduct_cues = conduct_cues,
      .welcome_cues = welcome_cues, .open_floor_cues = open_floor_cues, .handing_cues = handing_cues, .closing_cues = closing_cues,
      .dispatch_cues = dispatch_cues, .directing_cues = directing_cues, .calling_cues = calling_cues,
      .self_answer_cues = self_answer_cues, .greeting_cues = greeting_cues, .asking_cues = asking_cues,
      .answer_cues = answer_cues, .announcement_cues = announcement_cues, .follow_up_cues = follow_up_cues,
      .reference_cues = reference_cues, .editor_cues = editor_cues, .ordinals = ordinals, .determiners = determiners, .numbers = numbers,
      .closers = closers, .copulas = copulas, .leads = leads, .naming_starts = naming_starts,
      .courtesy_starts = courtesy_starts, .courtesies = courtesies, .not_counted = not_counted,
      .point_nouns = point_nouns, .point_noun_stems = point_noun_stems, .units = units,
      .noun_phrase_ends = noun_phrase_ends, .announcing = announcing, .irregular_plurals = irregular_plurals,
      .conclusions = conclusions, .abbreviations = abbreviations};
}();
// clang-format on

}  // namespace scio::inline v0

#endif
