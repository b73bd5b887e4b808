// What src/browser.rs gives to JavaScript; wasm-bindgen writes the module itself.
export default function init(options?: { module_or_path: string }): Promise<unknown>;
/** Loads the core, also where one was loaded before. */
export function load(options: { module_or_path: string }): Promise<unknown>;
export function analyze(snapshot: any, request: any, words: (key: string, args: string[]) => string): any;
export function analyzeWritten(html: string, shown: string, url: string, request: any, words: (key: string, args: string[]) => string): any;
export function analyzeText(text: string, url: string, request: any, words: (key: string, args: string[]) => string): any;
export function stateView(state: string, request?: any): any;
export function startPopup(main: any, words: any, settings: any): any;
export function startOptions(main: any, words: any, settings: any): any;
export function startWelcome(main: any, words: any, settings: any): any;
