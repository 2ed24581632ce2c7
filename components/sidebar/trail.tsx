import { useState } from "preact/hooks";
import type { TrailStep } from "../../lib/session.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { clock } from "../ui/when.ts";
import { WordDiff } from "../ui/word-diff.tsx";
import { trailIcon, trailText } from "./trail-text.ts";

/** What happened so far, each step with its time: logged, inserted, changed, sent, tag, note. */
export function Trail({ steps }: { steps: TrailStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="sec">
      <ol class="trail">
        {steps.map((step, index) => (
          <TrailRow key={`${step.code} ${index}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

function TrailRow({ step }: { step: TrailStep }) {
  const { title, small, code } = trailText(step);
  const { draft, sent, value } = step.detail;
  const changed = draft !== undefined && sent !== undefined && draft !== sent;
  const [open, setOpen] = useState(true);
  return (
    <li class={step.code === "failed" ? "failed" : ""}>
      <Icon name={trailIcon[step.code]} />
      <span>
        {title}
        {small || changed ? (
          <small>
            {small}{" "}
            {changed ? (
              <Button kind="small-link" expanded={open} onPress={() => setOpen(!open)}>
                {t(open ? "sb_hide" : "sb_show")}
              </Button>
            ) : null}
          </small>
        ) : null}
        {code ? <small class="code">{code}</small> : null}
      </span>
      <time dateTime={step.at}>{clock(step.at)}</time>
      {changed && open ? (
        <p class="quote beside">
          <WordDiff before={draft} after={sent} />
        </p>
      ) : null}
      {step.code === "noted" && value ? <div class="note beside">{value}</div> : null}
    </li>
  );
}
