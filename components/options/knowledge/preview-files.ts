import { send } from "../../../lib/bus.ts";
import type { ImportPreview } from "../../../lib/knowledge-messages.ts";
import { type Chosen, isReadable } from "./chosen-files.ts";
import { readFiles } from "./read-files.ts";

/** What the chosen files would bring; the background keeps it under `part`. */
export interface Found {
  part: string;
  preview: ImportPreview;
  /** Paths of files of other kinds. */
  skipped: string[];
}

/** Reads files and has them understood, part by part; `onRead` hears how many are done. */
export async function previewFiles(chosen: Chosen[], onRead: (done: number) => void): Promise<Found> {
  const [taken, skipped]: [Chosen[], string[]] = [[], []];
  for (const one of chosen) {
    if (isReadable(one.path) || one.file === null) taken.push(one);
    else skipped.push(one.path);
  }
  const failures: ImportPreview["failures"] = [];
  let part: string | null = null;
  let done = 0;
  for await (const some of readFiles(taken)) {
    failures.push(...some.failures);
    part = (await send("knowledge.preview", { files: some.files, part, last: false })).part;
    done += some.count;
    onRead(done);
  }
  const { part: own, preview } = await send("knowledge.preview", { files: [], part, last: true });
  return {
    part: own,
    preview: { folders: preview?.folders ?? [], failures: [...failures, ...(preview?.failures ?? [])] },
    skipped,
  };
}
