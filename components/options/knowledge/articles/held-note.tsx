import type { ArticleRow } from "../../../../lib/knowledge-messages.ts";
import { Button } from "../../../ui/button.tsx";
import { plural, t } from "../../../ui/i18n.ts";
import { Note } from "../../note.tsx";
import type { Held } from "./label-bar.tsx";
import { tierBecause } from "./tier-because.ts";

interface HeldNoteProps {
  held: Held;
  rows: ArticleRow[];
  sourceName: (source: string) => string;
  onClose: () => void;
}

const atOnce = 8;

/** Articles that kept a stricter tier than the label they were given, each with what holds it back. */
export function HeldNote({ held, rows, sourceName, onClose }: HeldNoteProps) {
  if (held.length === 0) return null;
  const line = ({ id, because, detail }: Held[number]) => {
    const row = rows.find((r) => r.id === id);
    return `${row?.title ?? id}: ${tierBecause({ tierBecause: because, tierDetail: detail, source: row?.source ?? "" }, sourceName(row?.source ?? ""))}`;
  };
  return (
    <Note kind="warn" title={plural("op_held", held.length)}>
      {t("op_held_why")}
      <ul class="d-bullets">
        {held.slice(0, atOnce).map((h) => (
          <li key={h.id}>{line(h)}</li>
        ))}
        {held.length > atOnce ? <li>{t("op_more_titles", held.length - atOnce)}</li> : null}
      </ul>
      <Button kind="small-link" onPress={onClose}>
        {t("op_close")}
      </Button>
    </Note>
  );
}
