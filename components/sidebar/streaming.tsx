import { Button } from "../ui/button.tsx";
import { isKey, number, plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { DrafterSwitch } from "./drafter-switch.tsx";
import { showPayload } from "./show-payload.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The draft while it is written: the height is kept free, and a dotted slot holds the place of each mark. */
export function Streaming() {
  const sidebar = useSidebar();
  const stream = sidebar.stream.value;
  const view = sidebar.view.value;
  const text = stream ? stream.text : (view?.streamed ?? "");
  const whole = text
    .split(/\n\s*\n/)
    .flatMap(wholeSentences)
    .filter((sentence) => slotted(sentence));
  return (
    <>
      <section class="sec">
        <div class="sec-h">
          <h2>{t("sb_say")}</h2>
          <span class="aside">
            <DrafterSwitch />
          </span>
        </div>
        <section class={`draft lines-${sidebar.lines.value ?? 14}`} aria-busy="true" aria-label={t("sb_draft_label")}>
          {text.split(/\n\s*\n/).map((paragraph, index, all) => (
            <Growing key={index} text={paragraph} last={index === all.length - 1} />
          ))}
        </section>
        <p class="legend">{whole.length > 0 ? plural("sb_written", whole.length) : t("sb_written_none")}</p>
      </section>
      <Steps />
    </>
  );
}

function Growing({ text, last }: { text: string; last: boolean }) {
  const whole = wholeSentences(text);
  return (
    <p>
      {whole.map((sentence, index) => (
        <span key={index}>
          {sentence.trimEnd()}
          {slotted(sentence) ? <span class="fn slot" aria-hidden="true" /> : null}
          {sentence.slice(sentence.trimEnd().length)}
        </span>
      ))}
      {text.slice(whole.join("").length)}
      {last ? <span class="caret" /> : null}
    </p>
  );
}

function Steps() {
  const sidebar = useSidebar();
  const { stream, view } = sidebar;
  const stage = view.value?.stage;
  const steps = stream.value?.steps ?? (stage ? [{ stage, seconds: null }] : []);
  const restarts = view.value?.restarts ?? 0;
  return (
    <section class="sec">
      <ol class="trail">
        {steps.map(({ stage, seconds }) => (
          <li key={stage}>
            <Icon name={seconds === null ? "pen" : "check"} />
            <span>
              {stageWord(stage)}
              {stage === "waiting" && stream.value?.drafter === "model" ? (
                <>
                  {" "}
                  <Button kind="small-link" onPress={() => showPayload(sidebar)}>
                    {t("sb_see_it")}
                  </Button>
                </>
              ) : null}
            </span>
            <span class="r">{seconds === null ? "" : `${number(seconds, 1)} s`}</span>
          </li>
        ))}
      </ol>
      {restarts > 0 ? <p class="small faint">{plural("sb_restarted", restarts)}</p> : null}
    </section>
  );
}

function stageWord(stage: string): string {
  const key = `sb_stage_${stage}`;
  return isKey(key) ? t(key) : stage;
}

/** Greetings and sign-offs end without a full stop and get no mark. */
function slotted(sentence: string): boolean {
  return /[.!?]["”’)]?\s*$/.test(sentence);
}

/** The sentences that are complete so far, with the space behind them; only for the eye, the real check comes after. */
function wholeSentences(text: string): string[] {
  return (
    text
      .match(/[^.!?\n]*[^\s.!?][.!?]+["”’)]?(?:\s+|$)|[^.!?\n]*\n+/g)
      ?.filter((_, index, all) => text.startsWith(all.slice(0, index + 1).join(""))) ?? []
  );
}
