/** A file's name out of an address; one with a per cent sign that was meant as one stays as it is. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
