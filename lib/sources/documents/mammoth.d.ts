// Mammoth's own parts, without its way into a ZIP file, which sets no limit to what it unpacks.
interface MammothResult<T> {
  value: T;
  flatMapThen<U>(work: (value: T) => PromiseLike<MammothResult<U>>): PromiseLike<MammothResult<U>>;
}

declare module "mammoth/lib/docx/docx-reader.js" {
  export function read(
    zip: { exists: (name: string) => boolean; read: (name: string, encoding?: string) => Promise<string | Uint8Array> },
    input: object,
    options: object,
  ): PromiseLike<MammothResult<object>>;
}

declare module "mammoth/lib/document-to-html.js" {
  export function DocumentConverter(options: object): { convertToHtml(document: object): PromiseLike<MammothResult<string>> };
}

declare module "mammoth/lib/options-reader.js" {
  export function readOptions(options: object): { readStyleMap(): string[] };
}

declare module "mammoth/lib/style-reader.js" {
  export function readStyle(style: string): { value: object | null };
}
