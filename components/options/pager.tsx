import { Button } from "../ui/button.tsx";
import { number, t } from "../ui/i18n.ts";

interface PagerProps {
  from: number;
  size: number;
  found: number;
  onFrom: (from: number) => void;
}

/** Which stretch of a long list is shown, with the way to the next and the one before; nothing where one page holds all. */
export function Pager({ from, size, found, onFrom }: PagerProps) {
  if (found <= size && from === 0) return null;
  const last = Math.min(found, from + size);
  return (
    <nav class="d-actions d-pager" aria-label={t("op_pages")}>
      <Button kind="small" shut={from === 0} onPress={() => from > 0 && onFrom(Math.max(0, from - size))}>
        {t("op_page_before")}
      </Button>
      <span class="d-small">{t("op_page_of", number(Math.min(found, from + 1)), number(last), number(found))}</span>
      <Button kind="small" shut={last >= found} onPress={() => last < found && onFrom(from + size)}>
        {t("op_page_next")}
      </Button>
    </nav>
  );
}
