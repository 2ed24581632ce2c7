import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { IndexFiles } from "../../lib/knowledge/index/index-files.ts";

/** An index's files in a folder of the disk, written as the browser writes its private files: flushed before it says done. */
export function nodeFiles(folder: string): IndexFiles {
  mkdirSync(folder, { recursive: true });
  return {
    open: async (name) => {
      if (!readdirSync(folder).includes(name)) return null;
      const file = openSync(join(folder, name), "r");
      return {
        size: fstatSync(file).size,
        read: (from, length) => {
          const bytes = new Uint8Array(length);
          return bytes.subarray(0, readSync(file, bytes, 0, length, from));
        },
        close: () => closeSync(file),
      };
    },
    write: async (name, parts) => {
      const file = openSync(join(folder, name), "w");
      for (const part of parts) writeSync(file, part);
      fsyncSync(file);
      closeSync(file);
    },
    remove: async (name) => rmSync(join(folder, name)),
    list: async () => readdirSync(folder),
  };
}
