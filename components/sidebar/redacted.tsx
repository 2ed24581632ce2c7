/** Text with its placeholders, such as `[[EMAIL_1]]`, shown as the blanks they are. */
export function Redacted({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\[\[[A-Z_]+\d+\]\])/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="redacted">
            {part.slice(2, -2).replaceAll("_", " ")}
          </span>
        ),
      )}
    </>
  );
}
