const address = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/;

/** A sender as pages write one, such as `Nils Ek <nils@mail.example>`: the name without the address, and the address. */
export function personOf(text: string): { name: string | null; email: string | null } {
  const email = address.exec(text)?.[0] ?? null;
  const name = email === null ? text : text.replace(email, "").replace(/<\s*>|\(\s*\)|\[\s*\]|["“”]/g, "");
  return { name: name.replace(/\s+/g, " ").trim() || null, email };
}
