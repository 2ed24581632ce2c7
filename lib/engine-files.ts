import { type IndexFile, type IndexFiles, memoryFiles } from "./knowledge/index/index-files.ts";

/** The part of a synchronous access handle that is used; TypeScript knows it only in a Worker's library. */
interface Handle {
  read(into: Uint8Array, options: { at: number }): number;
  write(from: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

/** A Worker that was just ended lets go of its files only after a moment. */
const tries = 40;
const pause = 50;

/**
 * The engine's own files in the browser's private file system; memory where there is none (private windows), which means that
 * the index is built anew at each start. Only in a Worker.
 */
export async function engineFiles(): Promise<IndexFiles> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("index", { create: true });
    if (!("createSyncAccessHandle" in FileSystemFileHandle.prototype)) return memoryFiles();
    return filesIn(folder);
  } catch (error) {
    console.error("No private files here: the index stays in memory.", error);
    return memoryFiles();
  }
}

/** Files in one folder of the private file system. */
function filesIn(folder: FileSystemDirectoryHandle): IndexFiles {
  return {
    open: async (name) => {
      const file = await folder.getFileHandle(name).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === "NotFoundError") return null;
        throw error;
      });
      return file ? opened(await access(file)) : null;
    },
    write: async (name, parts) => {
      const handle = await access(await folder.getFileHandle(name, { create: true }));
      try {
        handle.truncate(0);
        let at = 0;
        for (const part of parts) {
          const written = handle.write(part, { at });
          if (written !== part.byteLength) throw new DOMException("The disk is full.", "QuotaExceededError");
          at += part.byteLength;
        }
        handle.flush();
      } finally {
        handle.close();
      }
    },
    remove: (name) => folder.removeEntry(name),
    list: async () => Array.fromAsync((folder as unknown as { keys(): AsyncIterable<string> }).keys()),
  };
}

function opened(handle: Handle): IndexFile {
  return {
    size: handle.getSize(),
    read: (from, length) => {
      const bytes = new Uint8Array(length);
      const read = handle.read(bytes, { at: from });
      return read === length ? bytes : bytes.slice(0, read);
    },
    close: () => handle.close(),
  };
}

async function access(file: FileSystemFileHandle): Promise<Handle> {
  for (let left = tries; ; left--) {
    try {
      return await (file as unknown as { createSyncAccessHandle(): Promise<Handle> }).createSyncAccessHandle();
    } catch (error) {
      if (left === 0 || !(error instanceof DOMException) || error.name !== "NoModificationAllowedError") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
