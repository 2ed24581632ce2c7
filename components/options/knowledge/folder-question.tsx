import { useId } from "preact/hooks";
import type { Tier } from "../../../lib/knowledge/article.ts";
import type { ImportPreview } from "../../../lib/knowledge-messages.ts";
import { languageName, number, plural, t } from "../../ui/i18n.ts";
import { TierBadge } from "../../ui/tier-badge.tsx";
import { DeskIcon } from "../desk-icon.tsx";

interface FolderQuestionProps {
  folder: ImportPreview["folders"][number];
  answer: Tier | null;
  missing: boolean;
  onAnswer: (tier: Tier) => void;
}

/** Who may read a folder: its tier, the words for it and what they mean. */
export const answers = [
  ["public", "op_read_everyone", "op_read_everyone_means"],
  ["authenticated", "op_read_signed_in", "op_read_signed_in_means"],
  ["internal", "op_read_us", "op_read_us_means"],
] as const;

/** One folder: what is in it, and who may read it. Nothing is chosen beforehand. */
export function FolderQuestion({ folder, answer, missing, onAnswer }: FolderQuestionProps) {
  const name = useId();
  const more = folder.count - folder.titles.length;
  return (
    <fieldset class="d-folder" aria-describedby={missing ? `${name}-missing` : undefined}>
      <legend class="vh">{t("op_who_may_read_folder", folder.folder || t("op_top_folder"))}</legend>
      <div class="d-cols even">
        <div>
          <h3>{folder.folder || t("op_top_folder")}</h3>
          <p class="d-small">
            {[plural("op_articles", folder.count), folder.locales.map(languageName).join(", ")].filter(Boolean).join(", ")}
          </p>
          <FolderCounts folder={folder} />
          <ul class="d-muted">
            {folder.titles.slice(0, 5).map((title, i) => (
              <li key={i}>{title}</li>
            ))}
          </ul>
          {folder.titles.length > 5 || more > 0 ? (
            <details class="d-small">
              <summary>{t("op_more_titles", number(folder.count - 5))}</summary>
              <ul>
                {folder.titles.slice(5).map((title, i) => (
                  <li key={i}>{title}</li>
                ))}
                {more > 0 ? <li>{t("op_more_titles", number(more))}</li> : null}
              </ul>
            </details>
          ) : null}
        </div>
        <div>
          {answers.map(([tier, words, means]) => (
            <label key={tier} class="d-choice">
              <input type="radio" name={name} value={tier} checked={answer === tier} onChange={() => onAnswer(tier)} />
              <span>
                <TierBadge tier={tier} /> <b>{t(words)}</b>
                <br />
                <span class="d-small">{t(means)}</span>
              </span>
            </label>
          ))}
          {missing ? (
            <p class="d-error" id={`${name}-missing`}>
              <DeskIcon name="danger" />
              {t("op_answer_first")}
            </p>
          ) : null}
        </div>
      </div>
    </fieldset>
  );
}

/** How many say themselves who may read them, which the answer never loosens, and how many bear a warning. */
function FolderCounts({ folder: { labelled, flagged } }: Pick<FolderQuestionProps, "folder">) {
  const words = [labelled > 0 ? plural("op_import_labelled", labelled) : "", flagged > 0 ? plural("op_import_flagged", flagged) : ""];
  const said = words.filter(Boolean);
  return said.length === 0 ? null : <p class="d-small">{said.join(". ")}</p>;
}
