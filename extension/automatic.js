// Beside content.js wherever the overlay may show by itself: has the page looked at. Where a click brings
// content.js alone, nobody asked for that.
globalThis.saillant?.look();
