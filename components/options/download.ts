/** Hands the person a JSON file; nothing leaves the computer. */
export function download(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name of letters, digits and hyphens, with the day: `footnote-log-2026-11-21.json`. */
export function fileName(...parts: string[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${[...parts, day]
    .map((p) =>
      p
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, "-")
        .replace(/^-|-$/g, ""),
    )
    .join("-")}.json`;
}
