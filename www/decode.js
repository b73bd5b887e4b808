// Bytes of a file -> text, as browsers do it for a file without a transport header; the same rules as src/html/decode.rs.

/** Bytes at the beginning in which a declaration is looked for. */
const PRESCAN = 1024;

const DECLARED = /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a file in any encoding. */
export function text(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return legacy(bytes);
  }
}

/** The declared encoding, windows-1252 where none that is known is declared. */
function legacy(bytes) {
  const label = DECLARED.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN)))?.[1];
  try {
    return new TextDecoder(label ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
