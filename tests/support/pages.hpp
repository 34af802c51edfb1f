// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_PAGES_HPP
#define SCIO_TESTS_SUPPORT_PAGES_HPP

#include <string_view>

// Whole pages of invented conferences, one for each way in which pages are written. Unit tests of single rules have
// texts of their own; these are for what must hold whatever the page.
namespace support {

struct sample {
  std::string_view name;
  std::string_view text;
};

inline constexpr std::string_view own_line_page = R"(Home >  Press Room >

Press conference on the upkeep of lighthouses
and harbor lamps

Economy

China.org.cn | March 21, 2023

The State Council Information Office held a press conference in Beijing on March 1 about lighthouses.

Read in Chinese

Speakers:

Mr. Han Lei, vice minister of harbors, and head of the Lamp Bureau

Ms. Wu Mei, director general of the Department of Beacons (DOB);

Chairperson:

Tian Bo, spokesperson of the State Council Information Office

Date:

March 1, 2023

Tian Bo:

Ladies and gentlemen, good morning. Welcome to this press conference. Today we will talk about lighthouses.

Now, I'll give the floor to Mr. Han.

Han Lei:

Thank you. First, I would like to thank the friends who came. I will report on the following three aspects:

First, the lenses.

Every one of them is clean.

Second, we have trained the keepers. There are two tasks: first, they learn to row; second, they learn to cook.

The boats are painted as well.

Third, the towers.

The northern tower has a new door. It cost 4.5 million yuan.

In conclusion, the sea is well lit.

Tian Bo:

Thank you, Mr. Han. The floor is now open for questions. Please identify your media outlet before asking.

CCTV:

How many lamps are there? Thank you.

Han Lei:

I invite Ms. Wu to answer your question.

Wu Mei:

There are ninety. We count in two ways. First, by boat. Second, by bell.

CCTV:

A follow-up question. Who rings the bell?

Wu Mei:

The keeper does.

The Poster News APP:

First, is the oil dear? Second, does it smell?

Han Lei:

On your second question: it does. On the first one, no.

Tian Bo:

This is the end of today's press conference. Thank you all.

<  1  2  3  >
)";

inline constexpr std::string_view headless_page = R"(Briefing on the new rules for beekeeping

Beijing | 10 a.m. June 7, 2021

Mr. Luo Ping, deputy director of the National Bee Office

Mr. Qiao An, director of the Honey Department of the same office

Shen Yu, deputy director general of the Press Bureau of the State Council Information Office

June 7, 2021

Shen Yu:

Good morning, friends from the media. Next, I'll give the floor to Mr. Luo.

Luo Ping:

Good morning. The rules have changed in two respects.

First, hives must be numbered.

Second, hives must be dry.

Shen Yu:

Now we start taking questions.

Xinhua News Agency:

What happens to old hives? Thank you.

Qiao An:

They stay where they are.

Phoenix TV:

Why are the hives numbered?

Luo Ping:

So that nobody mixes them up, for three reasons: 1. bees return home; 2. keepers count them; 3. numbers are cheap.
)";

inline constexpr std::string_view inline_page = R"(Spokesperson Ding Rui's Regular Press Conference on May 9, 2022

2022-05-09 19:13

At the invitation of the ministry, the minister of rivers will visit from May 10 to May 12.

CNBC: Is the bridge open?

Ding Rui: The bridge is open. We have noted the reports.

Reuters: A question about the ferry. Will it run at night?

Ding Rui: It will. On your second question: nobody asked it.

The Paper: My questions are: Is the river high? Is it cold?

Ding Rui: It is both. There are two features: First, it is deep. Second, it is wide.
)";

inline constexpr std::string_view bracketed_page = R"(Regular press conference of the Ministry of Kites

[Guo Fang]: Good afternoon, friends from the media. I have two pieces of information to announce.

The first is that wind has come. The second is that strings are cheaper.

[Economic Daily]: How long is a string?

[Guo Fang]: Thank you for your question. It is forty meters long.
)";

inline constexpr std::string_view continuation_page = R"(Zhu Lan:

The floor is open for questions.

China Daily:

Where are the new gardens? And who waters them?

He Jun:

Thank you for your question. The gardens are in the north.

Ma Li, director of the Water Office, please go on.

Ma Li:

We water them in four ways. First, by hand. Second, by hose. Third, by rain. Finally, by snow.

Zhu Lan:

Next question, please.

Bloomberg:

Is there enough rain?

Ma Li:

There is.

<  1  2  3  4  >
)";

inline constexpr std::string_view gallery_page = R"(Photos: Briefing on paper lanterns

Beijing | 3 p.m. July 2, 2020

Speakers:

Mr. Ren Kai, vice mayor of Lantern City

Chairperson:

Ms. Pan Yue, spokesperson of the State Council Information Office

/5    Pan Yue

/5    Group photo
)";

inline constexpr std::string_view notice_page = R"(Notice: press conference on snow

China SCIO丨Updated: December 18, 2020

The State Council Information Office will hold a press conference on December 21. Journalists may apply for press cards.

Venue: Hall 3

Tel: 555 0100
)";

inline constexpr sample samples[] = {
    {"own_line_page", own_line_page},   {"headless_page", headless_page},         {"inline_page", inline_page},
    {"bracketed_page", bracketed_page}, {"continuation_page", continuation_page}, {"gallery_page", gallery_page},
    {"notice_page", notice_page}};

namespace detail {

inline constexpr char rough_bytes[] =
    "\xEF\xBB\xBF"
    "Press conference on bells\r\n"
    "\r"
    "\xC2\xA0\xE3\x80\x80Tian Bo\xEF\xBC\x9A\r\n"
    "Good\xC2\xA0morning. \xFF\xFE I'll give the floor to Mr. \xE9\x9F\xA9.\n"
    "Han\xE2\x80\x8B Lei:\r"
    "One \0 bell. \xED\xA0\x80 \xF0\x9F\x94\x94\xF0\x9F\x94 First, it rings. Second, it stops.\n"
    "CCTV\xEF\xBC\x9AWhy\xEF\xBC\x9F\n"
    "\xC0\xAFHan Lei: \xE2\x80\x9CWho knows?\xE2\x80\x9D";

}  // namespace detail

// A page with all that makes bytes hard to count: wide blanks, characters without width, wrong bytes, lone carriage
// returns, a NUL, a byte order mark, no line end at the end.
inline constexpr std::string_view rough_page{detail::rough_bytes, sizeof detail::rough_bytes - 1};

}  // namespace support

#endif
