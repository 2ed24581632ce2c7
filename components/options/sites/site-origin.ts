/** The origin of what someone typed: `desk.example.com/tickets` is `https://desk.example.com`. Null when it is no web address. */
export function siteOrigin(typed: string): string | null {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname } = new URL(address);
  const named = hostname.includes(".") || hostname === "localhost" || hostname.startsWith("[");
  return named && (protocol === "https:" || protocol === "http:") ? origin : null;
}
