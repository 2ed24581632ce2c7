import type { MergedChain } from "../../lib/audit/merge-exports.ts";
import { dayTime } from "../options/day-time.ts";
import { VerifyNote } from "../options/log/verify-note.tsx";
import { PageHead } from "../options/page-head.tsx";
import { Button } from "../ui/button.tsx";
import { number, t } from "../ui/i18n.ts";
import { ChainAround } from "./chain-around.tsx";
import { closeLog, filesOf, logs, merged } from "./logs.ts";
import { OpenLogs } from "./open-logs.tsx";

/** Every chain by itself: whole, or its first bad entry and what to do. */
export function IntegrityPage() {
  const chains = merged.value?.chains ?? [];
  return (
    <>
      <PageHead title={t("rv_integrity")} lede={t("rv_integrity_lede")}>
        {chains.length > 0 ? <OpenLogs /> : null}
      </PageHead>
      {chains.length === 0 ? <OpenLogs big /> : null}
      {chains.map((chain) => (
        <Chain key={chain.install} chain={chain} />
      ))}
    </>
  );
}

function Chain({ chain }: { chain: MergedChain }) {
  const { verification: v, install } = chain;
  const opened = logs.value.filter((l) => l.log.install === install);
  return (
    <section class="d-section d-gap">
      <div class="d-section-head">
        <h2>{filesOf(install).join(", ")}</h2>
        <span class="d-small">
          {t("rv_install")} <span class="d-mono">{install.slice(0, 12)}</span>
        </span>
      </div>
      <VerifyNote result={v} />
      <dl class="d-kv">
        <dt>{t("rv_entries")}</dt>
        <dd>{number(v.lines)}</dd>
        <dt>{t("rv_first")}</dt>
        <dd>{chain.from ? dayTime(chain.from) : t("op_unknown")}</dd>
        <dt>{t("rv_last")}</dt>
        <dd>{chain.to ? dayTime(chain.to) : t("op_unknown")}</dd>
        <dt>{t("rv_files")}</dt>
        <dd>{number(chain.exports)}</dd>
        <dt>{t("rv_erased")}</dt>
        <dd>{number(v.erased)}</dd>
      </dl>
      {v.badAt === null ? null : (
        <>
          <ChainAround install={install} badAt={v.badAt} lines={v.lines} />
          <h3>{t("rv_what_to_do")}</h3>
          <ol class="d-numbered">
            <li>{t("rv_do_keep")}</li>
            <li>{t("rv_do_note")}</li>
            <li>{t("rv_do_ask")}</li>
          </ol>
        </>
      )}
      <div class="d-actions">
        {opened.map((l) => (
          <Button key={l.file} kind="small" onPress={() => void closeLog(l)}>
            {t("rv_close", l.file)}
          </Button>
        ))}
      </div>
    </section>
  );
}
