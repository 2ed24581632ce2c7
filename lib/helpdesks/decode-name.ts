/** The name of the file that an address leads to. */
export const nameInAddress = (address: string | null | undefined) => decodeName(address?.split(/[?#]/)[0]?.split("/").at(-1) ?? "");

/** A file's name out of an address; one with a per cent sign that was meant as one stays as it is. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
