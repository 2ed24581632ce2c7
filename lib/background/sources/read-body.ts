import { FootnoteError } from "../../errors.ts";

/** The largest answer that is taken, in bytes. */
const largest = 20 * 1024 * 1024;

/** An answer's text in the characters it was written in. Throws `source.too-large` without reading on. */
export async function readBody(response: Response): Promise<string> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > largest) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.byteLength;
    if (size > largest) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  const bytes = joined(parts, size);
  return decoder(response.headers.get("content-type") ?? "", bytes).decode(bytes);
}

function tooLarge(): FootnoteError {
  return new FootnoteError("source.too-large", { detail: { megabytes: String(largest / 1024 / 1024) } });
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** A byte order mark decides (the decoder sees UTF-8's itself), then the header, then what an HTML page says of itself. */
function decoder(type: string, bytes: Uint8Array): TextDecoder {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const head = /html/i.test(type) ? new TextDecoder("latin1").decode(bytes.subarray(0, 1024)) : "";
  const said = utf16 ?? /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(said ?? "utf-8");
  } catch (error) {
    // A name that no browser knows says nothing.
    if (error instanceof RangeError) return new TextDecoder("utf-8");
    throw error;
  }
}
