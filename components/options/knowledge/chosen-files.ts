const readable = /\.(md|markdown|mdown|mdx|html?|xhtml|csv|tsv|json|jsonl|ndjson|txt|text|docx|docm|pdf)$/i;

/** What the file dialogue offers. */
export const accept = ".md,.markdown,.html,.htm,.txt,.csv,.tsv,.json,.jsonl,.docx,.pdf";

/** A chosen file and its path inside the folder it came from; null where it could not be opened. */
export interface Chosen {
  path: string;
  file: File | null;
}

/** Is this kind of file read at all? */
export function isReadable(path: string): boolean {
  return readable.test(path);
}

/** Is it read from its bytes? */
export function isDocument(path: string): boolean {
  return /\.(docx|docm|pdf)$/i.test(path);
}

/** Files of a file or folder picker; hidden ones are left out. */
export function chosenFiles(list: FileList): Chosen[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter((c) => !hidden(c.path));
}

/** Files and folders dropped on the page, folders read to the bottom. */
export async function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  // Entries must be taken before the first await: the list is emptied after the event.
  const open = [...items].map((i) => i.webkitGetAsEntry()).filter((e) => e !== null);
  const found: Chosen[] = [];
  open.reverse();
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const path = entry.fullPath.replace(/^\//, "");
    if (hidden(path)) continue;
    if (entry.isFile) found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
    else {
      const inside = await entriesOf(entry as FileSystemDirectoryEntry);
      if (inside) open.push(...inside.reverse());
      else found.push({ path, file: null });
    }
  }
  return found;
}

function hidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part.startsWith("~$") || part === "__MACOSX");
}

/** Null when it is gone, or may not be read. */
async function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** What is in a folder; null when the folder is gone, or may not be read. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // One call yields at most 100 entries: read until it yields none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => reader.readEntries(resolve, () => resolve(null)));
    if (some === null) return null;
    if (some.length === 0) return found;
    found.push(...some);
  }
}
