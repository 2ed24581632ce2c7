/** Text as one line of data that cannot hold our own marks: no boundary, no speaker, no line of its own. */
export function dataLine(text: string): string {
  return text
    .replace(/▸/g, ">")
    .replace(/<\/?(?:conv|ask|found|draft|text)-[^>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}
