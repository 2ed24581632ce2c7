import type { SourceKind } from "../../../../lib/source-settings.ts";
import { list, t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { authInShort, kindMeaning } from "./source-words.ts";

/** The kinds of sources to choose from, files first. */
export function KindCards({ kinds }: { kinds: SourceKind[] }) {
  return (
    <ul class="d-cards">
      <li>
        <a href="#knowledge/import">
          <b>
            <DeskIcon name="folder" />
            {t("op_files_card")}
          </b>
          <span class="d-muted">{t("op_files_card_means")}</span>
          <span class="d-small">{t("op_files_card_how")}</span>
        </a>
      </li>
      {kinds.map((kind) => (
        <li key={kind.id}>
          <a href={`#knowledge/sources/add/${encodeURIComponent(kind.id)}`}>
            <b>
              <DeskIcon name={kind.id === "web" ? "sites" : "book"} />
              {kind.name}
            </b>
            <span class="d-muted">{kindMeaning(kind.id)}</span>
            <span class="d-small">
              {[list(kind.auths.map(authInShort)), kind.macros ? t("op_with_macros") : ""].filter(Boolean).join(" · ")}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
