use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "e es ed ing",
            stems: "announc releas inaugurat introduc approv vot authoriz authoris nam nominat hir fir sentenc rul \
                declin fin su charg postpon rais reduc clos acquir merg donat pledg promis invit propos replac \
                retir finaliz finalis declar creat endors revok impos resum restor mov upgrad updat complet \
                secur promot settl unit allocat schedul decid issu",
        },
        Verbs {
            endings: "y ies ied ying",
            stems: "ratif",
        },
        Verbs {
            endings: "s es ed ing",
            stems: "unveil launch open present publish roll adopt pass sign agree order prohibit allow permit \
                appoint elect select dismiss sack oust resign convict acquit condemn reject indict arrest recall \
                suspend delay extend lower slash abolish shutter invest grant award fund commit vow demand \
                request offer host return join debut expand confirm deploy establish veto pardon repeal overturn \
                uphold block lift shift add patch fix recruit reopen reveal team partner earmark aim intend \
                target kick enact",
        },
        Verbs {
            endings: "ed ing",
            stems: "bann barr cancell scrapp plann",
        },
    ],
    forms: "withdraw withdraws withdrew withdrawn chose chosen choose step steps stepped shut shuts unveil launch \
        publish roll adopt pass sign agree order ban bans prohibit bar bars allow permit appoint elect select \
        dismiss sack oust resign convict acquit condemn reject indict recall suspend cancel cancels delay extend \
        slash abolish scrap scraps shutter invest grant award fund commit vow host debut expand deploy establish \
        veto pardon repeal overturn uphold block lift patch recruit reopen reveal team partner earmark enact \
        launching swore sworn overturned struck strikes hires hired renewed renews renew reinstate reinstated \
        reinstates",
    effect: phrases![
        "to be introduced", "come into force", "comes into force", "coming into force", "take effect", "takes effect",
        "took effect", "steps down", "stepped down", "stepping down", "step down", "step aside", "rolling out",
        "rolls out", "will be available", "is now available", "are now available", "now available", "kicks off",
        "gearing up", "signed a deal", "agreed a deal", "reached a deal", "reached an agreement", "signed into law",
        "pre-order", "goes on sale", "go on sale", "up for sale", "is looking for", "are looking for", "will hold",
        "will host", "takes over", "took over", "takes place", "take place", "green light", "gave the go-ahead",
        "went into effect", "goes into effect", "go into effect", "came into force", "be held in", "be held on", "be held at", "be held from", "be held until",
        "on sale", "went live", "goes live", "be required", "enters into force", "entered into force",
    ],
    turn: phrases![
        "add", "adds", "added", "adding", "move", "moves", "moved", "moving", "shift", "shifts", "create",
        "creates", "created", "creating", "complete", "completes", "completed", "fix", "fixes", "fixed",
        "confirm", "confirms", "confirmed", "declare", "declares", "declared", "win", "wins", "won", "buy",
        "buys", "bought", "sell", "sells", "sold", "leave", "leaves", "left", "take", "takes", "become",
        "becomes", "cut", "cuts", "set", "sets", "join", "joins", "joined", "return", "returns", "returned",
        "aim", "aims", "aimed", "plan", "plans", "planned", "intend", "intends", "target", "targets", "update",
        "updated", "begin", "begins", "began", "begun", "ask", "kick", "request", "requested", "offer",
        "offers", "offered", "fire", "fired", "charge", "charged", "arrest", "arrested", "sue", "sued",
        "reduce", "reduced", "raise", "raised", "lower", "lowered", "open", "opened", "name", "named",
        "present", "presented", "secure", "secured", "settle", "settled", "demand", "demanded", "demands",
        "wants", "want", "proposes", "proposed", "proposal",
    ],
    soon: phrases![
        "today", "tomorrow", "now", "this week", "this month", "this year", "next week", "next month",
        "next year", "starting", "from now on", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "soon", "upcoming", "later this", "from monday", "as of", "effective", "until",
        "by the end",
    ],
    fresh: phrases!["new", "first"],
    bygone: phrases![
        "ago", "last year", "had", "in the past", "previously", "earlier", "since", "then", "once", "when",
        "were", "was",
    ],
};
