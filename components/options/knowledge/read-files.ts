import type { ImportFile } from "../../../lib/messages.ts";

const readable = /\.(md|markdown|html?|csv|jsonl?|txt)$/i;

/** A chosen file and its path inside the folder it came from. */
export interface Chosen {
  path: string;
  file: File;
}

/** Files of a file or folder picker; hidden ones are left out. */
export function chosenFiles(list: FileList): Chosen[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter((c) => !hidden(c.path));
}

/** Files and folders dropped on the page, folders read to the bottom. */
export async function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  // Entries must be taken before the first await: the list is emptied after the event.
  const entries = [...items].map((i) => i.webkitGetAsEntry()).filter((e) => e !== null);
  const found = await Promise.all(entries.map((e) => walk(e)));
  return found.flat().filter((c) => !hidden(c.path));
}

/** Texts of the files that can be read, and the paths of those that cannot. */
export async function readFiles(chosen: Chosen[], onRead: (done: number) => void): Promise<{ files: ImportFile[]; skipped: string[] }> {
  const files: ImportFile[] = [];
  const skipped = chosen.filter((c) => !readable.test(c.path)).map((c) => c.path);
  for (const { path, file } of chosen.filter((c) => readable.test(c.path))) {
    files.push({ path, text: await file.text() });
    onRead(files.length);
  }
  return { files, skipped };
}

function hidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

async function walk(entry: FileSystemEntry): Promise<Chosen[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // One call yields at most 100 entries: read until it yields none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    children.push(...some);
  }
  return (await Promise.all(children.map(walk))).flat();
}
