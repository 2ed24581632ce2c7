import { IconButton } from "../ui/button.tsx";
import { useSidebar } from "./sidebar-state.ts";

interface FactFieldProps {
  label: string;
  placeholder: string;
  go: string;
  onGo: () => void;
}

/** The one field for a fact, a wish or a change; Enter or the arrow acts on it. */
export function FactField({ label, placeholder, go, onGo }: FactFieldProps) {
  const { instruction } = useSidebar();
  const submit = (event: Event) => {
    event.preventDefault();
    if (instruction.value.trim() !== "") onGo();
  };
  return (
    <form class="ask" onSubmit={submit}>
      <input
        id="fact-field"
        class="field"
        aria-label={label}
        placeholder={placeholder}
        value={instruction.value}
        autocomplete="off"
        onInput={(event) => (instruction.value = event.currentTarget.value)}
      />
      <IconButton icon="go" label={go} onPress={submit} />
    </form>
  );
}
