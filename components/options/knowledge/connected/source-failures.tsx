import { useState } from "preact/hooks";
import type { SourceFailure, SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { isKey, number, plural, t } from "../../../ui/i18n.ts";
import { todayTime } from "../../day-time.ts";
import { problemWords } from "../../problem-note.tsx";
import { OutLink } from "../articles/out-link.tsx";

const atOnce = 20;

/** What was not taken, each with its place and why; what is listed here never stops the rest. */
export function SourceFailures({ source: { progress } }: { source: SourceView }) {
  const [shown, setShown] = useState(atOnce);
  const { failures, failed } = progress;
  if (failed === 0 && failures.length === 0) return null;
  const left = failures.length - shown;
  return (
    <section class="d-section">
      <h2>{plural("op_source_failures", Math.max(failed, failures.length))}</h2>
      <p class="d-lede">{t("op_source_failures_means")}</p>
      <div class="d-scroll">
        <table class="d-table still">
          <thead>
            <tr>
              <th>{t("op_article")}</th>
              <th>{t("op_why_not_taken")}</th>
              <th>{t("op_time")}</th>
            </tr>
          </thead>
          <tbody>
            {failures.slice(0, shown).map((f) => (
              <tr key={f.item + f.code}>
                <th scope="row" class="d-any">
                  {f.url ? <OutLink url={f.url}>{f.item}</OutLink> : f.item}
                </th>
                <td class="d-wrap">{failureWords(f)}</td>
                <td class="d-nowrap d-muted">{todayTime(f.at, new Date())}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <Button kind="link" onPress={() => setShown(shown + 100)}>
          {t("op_show_more", number(left))}
        </Button>
      ) : null}
      {failed > failures.length ? <p class="d-small">{t("op_source_failures_newest", number(failures.length))}</p> : null}
    </section>
  );
}

/** The reason in words: a source's own, else those of files, for the readers are the same. */
export function failureWords({ code, detail }: Pick<SourceFailure, "code" | "detail">): string {
  const name = code.replace(/[.-]/g, "_");
  const file = `op_file_${name.replace(/^(import|source|knowledge|files?)_/, "")}`;
  if (!isKey(`op_err_${name}`) && isKey(file)) return sentence(t(file, ...Object.values(detail)));
  const { title, text } = problemWords({ code, detail });
  return [title, text].filter(Boolean).join(" ");
}

/** The words for files follow a colon, so they begin small. */
function sentence(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
