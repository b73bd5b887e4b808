/** Articles of our own as HTML, by language. */
declare const samples: Record<string, string>;
export default samples;
