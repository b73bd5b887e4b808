use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in English.
pub const WORDS: BylineWords = BylineWords {
    by: "by | written by | authored by | posted by | published by | words by | text by | story by | report by | reported by | interview by | as told to",
    author: "author | authors | author of the article | words | text | writer | written by | posted by",
    published: "published | posted | first published | originally published | released | created | written | publication date | date | issued | filed | press release of | press release | news release",
    updated: "updated | update | last updated | modified | last modified | changed | revised | edited | last reviewed | reviewed",
    and: "and",
    with: "with",
    role: "reporter | senior reporter | staff writer | staff reporter | writer | senior writer | correspondent | contributor | columnist | editor | journalist | freelance | founder | director | professor | follow | email the author | view",
    desk: "newsroom | agency | agencies | department | council | board | desk | institute | service | company | publishing | publisher | community | guest | group | association | university",
    nobody: "anonymous | unknown | site admin | site administrator | the author | guest author",
    genre: "analysis | report | special report | review | opinion | essay | column | commentary | comment | editorial | feature | interview | profile | recipe | story | article | perspective | exclusive | guest post",
    of: "by",
    beneficiary: "for",
    picture: "photo | photos | picture | pictures | photography | photographs | photographer | image | images | illustration | illustrations | video | graphics",
    source: "source | sources",
};
