import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { accept, type Chosen, chosenFiles, droppedFiles } from "./chosen-files.ts";

/** Files or a folder, by button or dropped here. */
export function FilePicker({ shut, onChoose }: { shut: boolean; onChoose: (chosen: Chosen[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const picked = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0 && !shut) onChoose(chosenFiles(input.files));
    // Choosing the same file again after a correction must count as a choice.
    input.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer && !shut) void droppedFiles(event.dataTransfer.items).then(onChoose);
  };
  return (
    <div
      role="group"
      aria-label={t("op_drop_here")}
      class={over ? "d-drop over" : "d-drop"}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b>{t("op_drop_here")}</b>
      <p class="d-muted">{t("op_drop_kinds")}</p>
      <div class="d-actions">
        <Button kind="primary" shut={shut} onPress={() => files.current?.click()}>
          <DeskIcon name="upload" />
          {t("op_choose_files")}
        </Button>
        <Button shut={shut} onPress={() => folder.current?.click()}>
          <DeskIcon name="folder" />
          {t("op_choose_folder")}
        </Button>
      </div>
      <input
        ref={files}
        hidden
        type="file"
        multiple
        accept={accept}
        aria-label={t("op_choose_files")}
        onChange={(e) => picked(e.currentTarget)}
      />
      <input
        ref={folder}
        hidden
        type="file"
        aria-label={t("op_choose_folder")}
        onChange={(e) => picked(e.currentTarget)}
        {...{ webkitdirectory: true }}
      />
    </div>
  );
}
