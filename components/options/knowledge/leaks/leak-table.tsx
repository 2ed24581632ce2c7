import { useState } from "preact/hooks";
import type { LeakFinding } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { number, t } from "../../../ui/i18n.ts";
import { TierBadge } from "../../../ui/tier-badge.tsx";
import { OutLink } from "../articles/out-link.tsx";

const atOnce = 100;

/** Links to articles that are not public, with what answered. */
export function LeakTable({ findings }: { findings: LeakFinding[] }) {
  const [shown, setShown] = useState(atOnce);
  const left = findings.length - shown;
  return (
    <>
      <div class="d-scroll">
        <table class="d-table still">
          <thead>
            <tr>
              <th>{t("op_article")}</th>
              <th>{t("op_should_read")}</th>
              <th>{t("op_address")}</th>
              <th class="num">{t("op_answered")}</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, shown).map((f) => (
              <tr key={f.article + f.url}>
                <th scope="row">
                  <a class="d-rowlink" href={`#knowledge/article/${encodeURIComponent(f.article)}`}>
                    {f.title}
                  </a>
                </th>
                <td>
                  <TierBadge tier={f.tier} />
                </td>
                <td class="d-any">
                  <OutLink url={f.url}>{f.url}</OutLink>
                </td>
                <td class="num d-muted">{f.status ?? t("op_no_answer")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <Button kind="link" onPress={() => setShown(shown + atOnce)}>
          {t("op_show_more", number(left))}
        </Button>
      ) : null}
    </>
  );
}
