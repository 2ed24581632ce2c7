import { FootnoteError } from "../../errors.ts";

/** The parts of a packed file, unpacked one at a time. */
export interface Zip {
  exists: (name: string) => boolean;
  read: (name: string) => Promise<Uint8Array>;
}

interface Part {
  method: number;
  locked: boolean;
  packed: number;
  at: number;
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;

/**
 * Opens a ZIP archive; all that is read of it may unpack to `most` bytes together, whatever its own directory claims.
 * Throws `import.broken`; `read` throws it too, and `import.locked` and `import.too-large`.
 */
export function openZip(bytes: Uint8Array, most: number): Zip {
  const parts = directory(bytes);
  let left = most;
  return {
    exists: (name) => parts.has(plain(name)),
    read: async (name) => {
      const part = parts.get(plain(name));
      if (!part) throw new FootnoteError("import.broken");
      if (part.locked) throw new FootnoteError("import.locked");
      const unpacked = await unpack(packedBytes(bytes, part), part.method, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function plain(name: string): string {
  return name.replace(/^\//, "");
}

function directory(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Part>();
  try {
    const end = endOf(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== partMark) throw new FootnoteError("import.broken");
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
      parts.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
        method: view.getUint16(at + 10, true),
        locked: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  } catch (cause) {
    // Offsets that lead out of the file.
    throw new FootnoteError("import.broken", { cause });
  }
  return parts;
}

/** The directory's end stands at the file's end, before a comment of up to 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new FootnoteError("import.broken");
}

function packedBytes(bytes: Uint8Array, { at, packed }: Part): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength) throw new FootnoteError("import.broken");
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.slice(from, from + packed);
}

async function unpack(packed: Uint8Array<ArrayBuffer>, method: number, most: number): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new FootnoteError("import.broken");
  const plainStream = new Blob([packed]).stream();
  const reader = (method === 0 ? plainStream : plainStream.pipeThrough(new DecompressionStream("deflate-raw"))).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) throw new FootnoteError("import.too-large");
      chunks.push(next.value);
    }
  } catch (cause) {
    await reader.cancel().catch(() => undefined);
    throw cause instanceof FootnoteError ? cause : new FootnoteError("import.broken", { cause });
  }
  return joined(chunks, size);
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
