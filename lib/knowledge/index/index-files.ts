/** One stored file, open for reading. */
export interface IndexFile {
  readonly size: number;
  /** A copy of `length` bytes; fewer where the file ends before. */
  read(from: number, length: number): Uint8Array<ArrayBuffer>;
  close(): void;
}

/** Where an index lies: the browser's private files, a folder, or memory. Reading an open file is synchronous; the rest is not. */
export interface IndexFiles {
  /** Null when there is none of this name. */
  open(name: string): Promise<IndexFile | null>;
  /** Writes a whole file, in the place of one that is there. It is on the disk when this resolves. May reject with QuotaExceededError. */
  write(name: string, parts: readonly Uint8Array[]): Promise<void>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
}

/** A file in memory. */
export function memoryFile(parts: readonly Uint8Array[]): IndexFile {
  const bytes = joined(parts);
  return { size: bytes.length, read: (from, length) => bytes.slice(from, from + length), close: () => undefined };
}

/** Files in memory: where the browser gives no private files, and for tests. */
export function memoryFiles(held = new Map<string, Uint8Array>()): IndexFiles {
  return {
    open: async (name) => {
      const bytes = held.get(name);
      return bytes ? memoryFile([bytes]) : null;
    },
    write: async (name, parts) => void held.set(name, joined(parts)),
    remove: async (name) => void held.delete(name),
    list: async () => [...held.keys()],
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
