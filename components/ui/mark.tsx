import type { SentenceClass } from "../../lib/drafting/draft.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

interface MarkProps {
  kind: SentenceClass;
  /** The footnote number, where the class has one. */
  number?: number | null;
  /** Without it the mark is a sign in a legend, not a control. */
  onPress?: (event: MouseEvent) => void;
  id?: string;
  /** Added to the spoken name, such as "you answer for it". */
  note?: string;
}

const icons: Partial<Record<SentenceClass, IconName>> = { cited: "eye", conversation: "chat", profile: "person", unsupported: "stop" };
const words = {
  quoted: "ui_class_quoted",
  supported: "ui_class_supported",
  cited: "ui_class_cited",
  conversation: "ui_class_conversation",
  profile: "ui_class_profile",
  courtesy: "ui_class_courtesy",
  unsupported: "ui_class_unsupported",
} as const;

/** What carries a sentence, as a small mark behind it; courtesy needs none. */
export function Mark({ kind, number = null, onPress, id, note }: MarkProps) {
  if (kind === "courtesy") return null;
  const icon = icons[kind];
  const classes = `fn ${kind === "conversation" || kind === "profile" ? "plain" : kind}`;
  const numbered = kind === "quoted" || kind === "supported" || kind === "cited";
  const face = (
    <>
      {numbered ? number : null}
      {icon ? <Icon name={icon} /> : null}
    </>
  );
  if (!onPress)
    return (
      <span class={classes} aria-hidden="true">
        {face}
      </span>
    );
  const name = [numbered ? number : null, t(words[kind]), note ?? null].filter((part) => part !== null).join(", ");
  return (
    <button type="button" class={classes} aria-label={name} onClick={onPress} {...(id ? { id } : {})}>
      {face}
    </button>
  );
}
