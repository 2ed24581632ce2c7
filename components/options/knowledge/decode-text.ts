/**
 * A file's bytes as text: UTF-8, else UTF-16 where its first bytes say so, else the charset an HTML page names, else
 * windows-1252, as older programs on Windows write.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return otherDecoder(bytes).decode(bytes);
  }
}

function otherDecoder(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const named = /<meta\b[^<>]*?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? "";
  try {
    // A page that is not UTF-8 although it says so.
    return new TextDecoder(/^utf-?8$/i.test(named) || named === "" ? "windows-1252" : named);
  } catch {
    // A charset that no browser knows.
    return new TextDecoder("windows-1252");
  }
}
