// What src/browser.rs gives to JavaScript; wasm-bindgen writes the module itself.
export default function init(options?: { module_or_path: string }): Promise<unknown>;
/** Loads the core, also where one was loaded before. */
export function load(options: { module_or_path: string }): Promise<unknown>;
export function readPage(name: string, page: any): void;
export function readText(name: string, text: string, url: string): void;
export function forget(name: string): void;
export function isArticle(name: string): boolean | undefined;
export function question(name: string): any;
export function hear(name: string, said: any): void;
export function show(name: string, request: any, words: (key: string, args: string[]) => string): any;
export function readGiven(given: string, request: any, words: (key: string, args: string[]) => string): any;
export function stateView(state: string, request?: any): any;
export function startPopup(main: any, words: any, settings: any): any;
export function startOptions(main: any, words: any, settings: any): any;
export function startWelcome(main: any, words: any, settings: any): any;
export function paintView(root: Element | null, view: any, words: any, happens: any): unknown;
