/** What someone typed as a whole web address: `help.example.com/en` is `https://help.example.com/en`. Null when it is none. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const named = hostname.includes(".") || hostname === "localhost" || hostname.startsWith("[");
  return named && (protocol === "https:" || protocol === "http:") ? address : null;
}
