use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in English.
pub const WORDS: BylineWords = BylineWords {
    by: "by | written by | posted by | published by | words by | text by | story by | report by | reported by | interview by | as told to",
    author: "author | authors | author of the article | words | text | writer | written by | posted by",
    published: "published | posted | first published | originally published | released | created | written | publication date | date | issued | filed",
    updated: "updated | update | last updated | modified | last modified | changed | revised | edited | last reviewed | reviewed",
    and: "and",
    with: "with",
    role: "reporter | senior reporter | staff writer | staff reporter | writer | senior writer | correspondent | contributor | columnist | editor | journalist | freelance | founder | director | professor | follow | email the author | view",
    desk: "newsroom | agency | agencies | department | council | board | desk | institute | service | company | publishing | publisher | community | guest | group | association | university",
    nobody: "anonymous | unknown | site admin | site administrator | the author | guest author",
};
