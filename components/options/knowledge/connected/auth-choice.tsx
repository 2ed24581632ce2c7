import { useId } from "preact/hooks";
import type { SourceAuth } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { authMeaning, authWords } from "./source-words.ts";

interface AuthChoiceProps {
  auths: SourceAuth[];
  auth: SourceAuth;
  readOnly: boolean;
  onAuth: (auth: SourceAuth) => void;
}

/** How the source lets us in; nothing to choose where there is one way only. */
export function AuthChoice({ auths, auth, readOnly, onAuth }: AuthChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{t("op_access")}</legend>
      {auths.length === 1 ? <Words auth={auth} /> : null}
      {auths.length === 1
        ? null
        : auths.map((a) => (
            <label key={a} class="d-choice">
              <input type="radio" name={name} disabled={readOnly} checked={a === auth} onChange={() => onAuth(a)} />
              <Words auth={a} />
            </label>
          ))}
    </fieldset>
  );
}

function Words({ auth }: { auth: SourceAuth }) {
  return (
    <span>
      <b>{authWords(auth)}</b>
      <br />
      <span class="d-small">{authMeaning(auth)}</span>
    </span>
  );
}
