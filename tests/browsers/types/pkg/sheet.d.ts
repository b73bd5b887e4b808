declare const sheet: string;
export default sheet;
/** What the tab needs of it. */
export const surface: string;
