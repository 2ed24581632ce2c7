import { useRef, useState } from "preact/hooks";
import { DeskIcon } from "../options/desk-icon.tsx";
import { Note } from "../options/note.tsx";
import { problemWords } from "../options/problem-note.tsx";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { brokenFiles, openLogs, verifying } from "./logs.ts";

/** Opens exported logs, by button or dropped here; names the files that are none. */
export function OpenLogs({ big = false }: { big?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const open = (files: FileList | null) => {
    if (files && files.length > 0 && !verifying.value) void openLogs([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer?.files ?? null);
  };
  return (
    <div
      role="group"
      aria-label={t("rv_open")}
      class={big ? (over ? "d-drop over" : "d-drop") : "d-gap"}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {big ? (
        <>
          <b>{t("rv_drop")}</b>
          <p class="d-muted">{t("rv_drop_means")}</p>
        </>
      ) : null}
      <Button kind={big ? "primary" : "plain"} shut={verifying.value} onPress={() => input.current?.click()}>
        <DeskIcon name="upload" />
        {verifying.value ? t("rv_verifying") : t("rv_open")}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={t("rv_open")}
        onChange={(e) => {
          open(e.currentTarget.files);
          e.currentTarget.value = "";
        }}
      />
      {brokenFiles.value.map((b) => (
        <Note key={b.file} kind="danger" title={b.file}>
          {problemWords(b.problem).title} {problemWords(b.problem).text}
        </Note>
      ))}
    </div>
  );
}
