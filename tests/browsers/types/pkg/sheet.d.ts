declare const sheet: string;
export default sheet;
/** The tab's alone. */
export const tab: string;
