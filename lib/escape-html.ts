/** A text as it stands in HTML between elements; within an attribute's quotes it would need more. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
