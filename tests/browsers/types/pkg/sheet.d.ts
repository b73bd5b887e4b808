declare const sheet: string;
export default sheet;
