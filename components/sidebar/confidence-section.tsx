import { useState } from "preact/hooks";
import type { Confidence } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { number, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { bandWord } from "./band-word.ts";
import { reasonText } from "./reason-text.ts";

const tone = { high: "ok", check: "warn", low: "danger", none: "danger" } as const;
const icon = { high: "shield", check: "warn", low: "stop", none: "stop" } as const;
/** From so many outcomes on the number stands beside the band: then it means something. */
const numberFrom = 200;

/** How sure the draft is, in a word with its reasons; the number on request, and always once enough outcomes are known. */
export function ConfidenceSection({ confidence }: { confidence: Confidence }) {
  const [shown, setShown] = useState(false);
  const { band, value, calibrated, n } = confidence;
  const beside = calibrated && n >= numberFrom;
  const more = beside ? (["sb_number_less", "sb_number_more"] as const) : (["sb_number_hide", "sb_number_show"] as const);
  return (
    <section class="sec">
      <div class={`sec-h band ${tone[band]}`}>
        <Icon name={icon[band]} />
        <h2>
          {t("sb_confidence")} <b>{bandWord(band)}</b>
          {beside ? ` · ${number(value, 2)}` : null}
        </h2>
        <span class="aside">
          <Button kind="small-link" expanded={shown} onPress={() => setShown(!shown)}>
            {t(more[shown ? 0 : 1])}
          </Button>
        </span>
      </div>
      {shown ? (
        <p class="band-number" role="status">
          <span>{confidenceNumber(confidence)}</span>
          <span>{t("sb_number_method", confidence.method)}</span>
        </p>
      ) : null}
      <ul class="reasons">
        {confidence.reasons.map((reason) => (
          <li key={reason.code} class={reason.good ? "" : "mid"}>
            <Icon name={reason.good ? "check" : "warn"} />
            <span>{reasonText(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The number behind the band with what it is worth: "0.82, uncalibrated, n = 0". */
function confidenceNumber({ value, calibrated, n, error }: Confidence): string {
  const said = number(value, 2);
  return calibrated ? t("sb_number_calibrated", said, number(n), number(error ?? 0, 2)) : t("sb_number_uncalibrated", said, number(n));
}
