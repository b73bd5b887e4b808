//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["denies", "denied", "deny", "denying", "denial", "refutes", "refuted", "refute", "refuting", "rebuts", "rebutted", "contradicts", "contradicted", "debunks", "debunked"],
    denies_apart: phrases![],
    rejects: phrases!["rejects", "rejected", "rejecting", "dismisses", "dismissed", "dismissing", "disputes", "disputed", "disputing", "contests", "contested", "pushed back", "pushes back", "hit back", "brushed off", "brushed aside", "shrugged off"],
    accusation: phrases!["accusation", "accusations", "allegation", "allegations", "allegations of", "claim", "claims", "charge", "charges", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions", "criticism", "report", "reports", "assertion", "assertions", "wrongdoing", "notion"],
    untrue: phrases!["baseless", "unfounded", "groundless", "untrue", "not true", "without foundation", "without merit", "no truth", "no such thing", "never happened", "no evidence", "categorically false", "completely false", "totally false", "entirely false", "is false", "was false", "are false", "were false", "patently false", "not affiliated", "is not affiliated", "fabricated", "a lie", "lies", "inaccurate", "without evidence", "without proof", "not the case"],
    of_claims: phrases!["false", "wrong", "incorrect", "misleading"],
    innocent: phrases!["pleaded not guilty", "pleads not guilty", "pleading not guilty", "pled not guilty", "not guilty plea", "maintains his innocence", "maintains her innocence", "maintained his innocence", "maintained her innocence", "protested his innocence", "protested her innocence", "insists he is innocent", "insists she is innocent", "broke no rules", "broke no law", "broke no laws", "did nothing wrong", "done nothing wrong", "denies wrongdoing", "denied wrongdoing", "denied any wrongdoing", "denies any wrongdoing"],
    withheld: phrases!["entry", "access", "bail", "visa", "visas", "permission", "request", "requests", "appeal", "motion", "asylum", "treatment", "care", "parole", "entrance", "coverage", "services", "himself", "herself", "themselves"],
    what: phrases!["which", "something", "a claim", "an accusation", "an allegation", "a charge"],
    it: phrases!["this", "it", "that", "the", "these", "any", "all", "them"],
    contrast: phrases!["but", "however", "yet", "in fact", "in reality", "on the contrary", "contrary to", "for his part", "for her part", "for its part", "by contrast", "actually", "instead"],
    undecided: phrases!["has yet to rule", "has not ruled", "has not yet ruled", "no decision", "not been decided", "not yet decided", "yet to decide", "has not decided", "have not decided", "yet to be confirmed", "under consideration", "has not been confirmed", "remains unclear"],
    one_of: phrases!["one of the", "one of its", "one of his", "one of her", "among the"],
    promise: phrases!["promises", "promised", "promise", "advertised", "advertises", "claims", "claimed", "officially", "according to the manufacturer", "the maker says", "rated", "spec sheet", "guarantees", "guaranteed"],
    finding: phrases!["measured", "we measured", "our test", "our tests", "in our testing", "in testing", "in practice", "in reality", "real-world", "we found", "turned out", "tests showed", "test showed", "found"],
    ago: phrases!["ago"],
    counts: phrases!["counted", "put the number", "put the figure", "put the crowd", "put turnout", "estimated", "claimed", "tallied", "reckoned"],
    stock: phrases!["employees", "staff", "workers", "inhabitants", "residents", "members", "subscribers", "stores", "pupils", "students"],
    installed: phrases!["installed"],
    settled: phrases!["the refusal", "this refusal", "his refusal", "her refusal", "its refusal", "the rejection", "this rejection", "the denial of", "the ban"],
    equals: phrases!["that is", "or", "i.e", "in other words", "which is", "amounting to", "making it"],
};
