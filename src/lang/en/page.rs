use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on English pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        back to home | back to top | browse | categories | close | explore | go to | jump to | load more | main \
        menu | navigation | newer posts | next | next article | next page | next post | next story | older posts \
        | previous | previous article | previous page | previous post | return to top | scroll to top | search | \
        search for | sections | see all | show all | show more | site map | sitemap | skip to content | skip to \
        main | skip to main content | skip to navigation | toggle | toggle navigation | view all | you are here",
    consent: "\
        accept all | accept all cookies | accept cookies | by continuing to use | by using this site | cookie \
        policy | cookie settings | do not sell | enable javascript | javascript is disabled | manage cookies | \
        manage preferences | our website uses cookies | please enable | privacy manager | privacy settings | \
        reject all | this site uses cookies | this website uses cookies | to view this content | we and our \
        partners | we use cookies | we value your privacy | your privacy choices",
    newsletter: "\
        a newsletter | alerts | already have an account | create an account | daily briefing | delivered to your \
        inbox | don't miss | download our app | download the app | email address | email newsletter | email us | \
        enter your email | forgot password | get breaking | get daily | get email | get exclusive | get news | \
        get our | get the app | get the best | get the latest | get updates | get your | have an account | in \
        your inbox | join now | join our | join the | join us | log in | login | morning briefing | my account | \
        never miss | newsletter | newsletters | notifications | our newsletter | password | please check your \
        inbox | receive | register | register for | register now | sign in | sign in to | sign up | sign up for \
        | sign up here | sign up to | stay informed | stay tuned | stay up to date | straight to your inbox | \
        subscribe | subscribe now | subscribe to | subscribe to our newsletter | subscribe today | thank you for \
        signing up | thank you for subscribing | thanks for signing up | thanks for subscribing | to your inbox \
        | turn on notifications | unsubscribe | we'll send you | you can unsubscribe | your email | your email \
        address",
    advert: "\
        ad feedback | advertise | advertise with us | advertisement | advertisements | advertising | affiliate | \
        affiliate links | article continues after | article continues below | become a member | book a demo | \
        brought to you by | buy now | commission | continue reading below | contribute | coupon | deal | deals | \
        donate | donate now | earn a commission | free shipping | free trial | get in touch with us | learn more \
        about | make a contribution | may earn a commission | order now | paid content | paid post | partner \
        content | presented by | promo code | promoted | promotion | remove ads | request a demo | scroll to \
        continue | shop now | shopping | sponsored | sponsored by | sponsored content | story continues below | \
        story continues below advertisement | support independent | support our journalism | support us | we may \
        earn | we may receive",
    share: "\
        add as a preferred source | add us | bookmark | click to share | connect | connect with us | contact us \
        | copied | copy link | copy link to | download pdf | email this | email this article | facebook | find \
        us on | follow | follow me | follow on | follow us | follow us on | font size | gift this article | got \
        a news tip | got a tip | have a story | join the conversation | like us | link copied | listen | listen \
        now | listen to this | listen to this article | opens in new window | pin | pin it | print | print \
        article | print this | react | read aloud | reprints | republish | save | save article | save this | \
        saved | send by email | send us | set as preferred | share | share article | share full article | share \
        on | share this | share this article | share this page | share this post | share this story | share via \
        | share with | text size | tweet | tweet this | view on",
    related: "\
        also in | also on | also read | also see | around the web | back to | check out | check out our | check \
        out these | click here | click here for | click here to | continue reading | discover more | don't miss \
        | don't miss this | editor's choice | editor's picks | editors' choice | editors' picks | elsewhere | \
        explore more | featured | featured articles | featured posts | featured stories | find out more | for \
        further | for more | for more information | for more on | from around the web | from our partners | from \
        the web | full coverage | further reading | if you enjoyed | if you liked | in case you missed it | in \
        other news | in photos | in pictures | keep on reading | keep reading | latest | latest articles | \
        latest from | latest news | latest posts | latest stories | latest videos | learn more | listen to | \
        live updates | more | more about | more articles | more coverage | more from | more in | more \
        information | more like this | more news | more on | more on this | more on this story | more stories | \
        more to read | most commented | most popular | most read | most recent | most shared | most viewed | \
        must read | must reads | must-read | next | next up | opinion | other articles | other news | other \
        stories | others also read | our picks | paid links | part of | people also | photos | popular | popular \
        now | popular posts | popular stories | promoted stories | quick links | read | read also | read full | \
        read more | read more about | read next | read now | read our | read the full | read the latest | read \
        this next | recent | recent articles | recent news | recent posts | recent stories | recommended | \
        recommended articles | recommended for you | recommended reading | recommended stories | related | \
        related articles | related content | related coverage | related links | related news | related posts | \
        related reading | related searches | related stories | related topics | related video | related videos | \
        see | see also | see more | see our | similar articles | similar posts | similar stories | sponsored \
        links | stories | story | suggested | suggested reading | suggestions | the latest | this story is part \
        of | today's top | top news | top picks | top stories | trending | trending now | trending stories | up \
        next | useful links | video | view comments | view more | watch | watch live | watch more | watch now | \
        what others are reading | what to read next | what to watch next | what's next | you can also | you may \
        also like | you may be interested | you may like | you might also like | you might be interested | you \
        might like",
    contents: "\
        article contents | contents | in this article | in this post | in this story | jump to | jump to section \
        | key points | on this page | page contents | quick navigation | table of contents | what you'll learn | \
        what's inside",
    author: "\
        about author | about the author | about the authors | about the writer | about us | additional reporting \
        | all posts by | article by | associated press | author | author bio | authors | by | compiled by | \
        contact him | contact the author | contributing writer | contributor | correspondent | edited by | \
        editing by | editor | fact checked | fact-checked by | follow her | follow him | follow the author | \
        follow them | guest author | guest post | he can be reached | is a freelance | is a reporter | is a \
        senior | is a staff writer | is an associate professor | is the author of | medically reviewed | meet \
        the author | more by | more posts by | our standards | photography by | posted by | published by | reach \
        her | reach him | reported by | reporting by | reviewed by | see all | see full bio | senior editor | \
        she can be reached | staff reporter | staff writer | story by | the associated press | view all posts | \
        view all posts by | view profile | words by | written by | you can follow | you can reach",
    caption: "\
        1 of | ap photo | caption | chart | click to enlarge | courtesy | courtesy of | credit | credits | \
        enlarge | enlarge image | enlarge this image | expand | figure | file | file photo | fullscreen | \
        gallery | getty images | graphic | hide caption | illustration | illustration by | image | image caption \
        | image courtesy | image credit | image source | image via | images | item 1 | loading | media caption | \
        mute | open image | pause | photo | photo by | photo courtesy | photo credit | photograph | photograph \
        by | photos by | picture | pictured | play | play video | screenshot | show caption | slide 1 | \
        slideshow | source | this video | toggle caption | via getty | video | video by | video player | view \
        gallery | view image | view photos | view slideshow | watch video | your browser does not support",
    comments: "\
        add a comment | add comment | add your comment | cancel reply | commenting | comments | comments are \
        closed | community guidelines | did you find | discussion | flag | have your say | hide comments | join \
        the conversation | join the discussion | leave a comment | leave a reply | leave comment | let us know | \
        like | log in to comment | login to comment | newest | no comments | notify me of | oldest | post a \
        comment | post comment | rate this | reactions | read comments | reader comments | reply | reply to | \
        report | report abuse | required fields are marked | responses | reviews | save my name | see comments | \
        show comments | sort by | tell us | this site uses akismet | thoughts on | view all comments | view \
        comments | was this article helpful | was this helpful | what do you think | write a comment | your \
        comment | your email address will not be published | your name",
    metadata: "\
        a version of this article | about this | ago | analysis | breaking news | categories | category | cite \
        this | correction | created | date | days ago | details | doi | editor's note | edt | est | estimated \
        reading time | exclusive | explainer | filed in | filed to | filed under | first published | gmt | hours \
        ago | in | in this category | issn | keywords | last modified | last updated | last updated on | likes | \
        live | location | min read | mins read | minute read | minutes ago | minutes read | modified | news | \
        opinion | originally published | posted | posted at | posted in | posted on | print edition | published \
        | published at | published in | published on | read time | reading time | references | section | shares \
        | source | sources | summary | tagged | tagged as | tagged with | tags | this article appeared | this \
        article was originally published | this story was originally published | topic | topics | updated | \
        updated on | views",
    legal: "\
        about | accessibility | all rights reserved | by clicking | by entering | by providing | by signing up | \
        by submitting | by subscribing | careers | contact | cookie policy | copyright | corrections | \
        corrections policy | creative commons | designed by | disclaimer | disclosure | editorial guidelines | \
        editorial standards | ethics policy | for reprint | i agree | legal notice | licensed under | market \
        data | may not be reproduced | not responsible for | opinions expressed | powered by | privacy | privacy \
        policy | protected by recaptcha | quotes displayed in real-time | registered company | registered in \
        england | report a typo | report an error | see a mistake | spotted a | terms | terms & conditions | \
        terms and conditions | terms of service | terms of use | the opinions expressed | the views and opinions \
        | the views expressed | theme by | this material may not be published | this site is protected | views \
        expressed | you agree | you consent",
    paywall: "\
        already a member | already a subscriber | already subscribed | articles remaining | cancel anytime | \
        continue reading with | create a free account | exclusive to subscribers | for subscribers | free \
        articles | gift subscription | limited time offer | log in to continue | members only | per month | \
        premium | premium content | read the full article | read the full story | register to continue | sign in \
        to continue | start your free trial | subscribe to continue | subscribe to read | subscribe to unlock | \
        subscriber only | subscribers only | support quality journalism | this article is for subscribers | this \
        content is for | this story is available exclusively | to continue reading | to read the full | to read \
        this | try for free | try it free | unlock the | unlock this | you have reached | you have read | you've \
        reached",
    locked: "\
        for subscribers only | subscribers only | only for subscribers | subscriber only | subscriber exclusive \
        | exclusive to subscribers | exclusively for subscribers | available to subscribers | available only to \
        subscribers | reserved for subscribers | for members only | members only | only for members | available \
        to members | to continue reading | to read the rest | to read the full article | to read the full story \
        | to keep reading | read the full article with | continue reading with | subscribe to read | subscribe \
        to continue | subscribe to unlock | register to continue | sign in to continue | log in to continue | \
        unlock this article | unlock the full | the rest of this article | you have reached your limit | you've \
        reached your limit | free articles left | free articles remaining",
    house_rules: "\
        reserves the right | reserve the right | will be removed | will be deleted | defamatory | offensive | \
        insulting | abusive | off-topic | opinions expressed | views expressed | responsible for what you | \
        moderated | moderators | break the law | against the law | comments are moderated | comments are civil | libellous | libelous | hateful",
    notice: "\
        this article contains affiliate links | this post contains affiliate links | this page contains \
        affiliate links | contains affiliate links | may contain affiliate links | may earn a commission | \
        we earn a commission | may receive a commission | receive a small commission | contains references \
        to products from | join our telegram channel | join our whatsapp channel | join our channel | follow \
        our whatsapp channel | follow our telegram channel | follow our channel | subscribe to our channel | \
        subscribe to our youtube channel | follow us on google news",
    closing: "\
        consult your physician | consult your doctor before | have not been evaluated by the food and drug \
        administration | not intended to diagnose | for informational purposes only | for general informational \
        purposes | for general information only | for educational purposes only | does not constitute legal \
        advice | does not constitute financial advice | does not constitute investment advice | does not \
        constitute medical advice | do not constitute financial advice | do not constitute investment advice | \
        not be construed as legal advice | not be construed as financial advice | not be construed as investment \
        advice | not financial advice | not investment advice | not a substitute for professional | never be \
        used as a substitute for | do not provide tax legal or accounting advice | does not provide tax legal or \
        accounting advice | is a registered investment adviser | is a registered investment advisor | past \
        performance is no guarantee | past performance is not indicative | please consider donating | please \
        consider making a donation | please consider a donation | please consider supporting us | consider \
        supporting our work | make a donation today | make a tax-deductible | donate today | support our \
        journalism | support our work | if you enjoyed this article | if you liked this article | if you found \
        this article useful | send us a tip | send a tip to | do you have a story",
    credit: "\
        photo credit | photo credits | image credit | image credits | photo | photos | image | images | \
        picture | pictures | photograph | header image | cover photo | featured image",
    error: "\
        page not found | page cannot be found | page can't be found | page could not be found | page does not \
        exist | page doesn't exist | page no longer exists | page isn't available | page not available | page \
        unavailable | page you requested | page you're looking for | page you are looking for | article not \
        found | content not found | file not found | not found | nothing found | error 404 | error 403 | error \
        500 | error 503 | http error | access denied | access forbidden | permission denied | forbidden | \
        internal server error | server error | an error occurred | an error has occurred | something went wrong \
        | service unavailable | temporarily unavailable | under maintenance | bad gateway | gateway timeout | \
        just a moment | attention required | are you a robot | are you human | verify you are human | security \
        check | checking your browser | unsupported browser | enable javascript | enable cookies | no longer \
        available | link expired | oops | whoops",
    key_points: "\
        article summary | at a glance | in a nutshell | in brief | in short | in summary | key \
        facts | key findings | key points | key takeaways | main points | quick read | quick summary | story \
        highlights | summary | takeaways | the essentials | the gist | the key points | \
        the short version | the takeaway | things to know | tl dr | tldr | what to know | what you need to \
        know | what you should know",
    examined: "claim | the claim | what was claimed | what's being claimed | claim reviewed | the rumor | the rumour | what the post says",
    verdict: "rating | our rating | verdict | our verdict | the verdict | ruling | our ruling | fact check | the facts | what's true | what's false | about this rating | assessment",
};
