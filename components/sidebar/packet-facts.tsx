import type { HandOverPacket, PacketFact } from "../../lib/guardrails/hand-over-packet.ts";
import { Highlight } from "../ui/highlight.tsx";
import { t } from "../ui/i18n.ts";
import { clock } from "../ui/when.ts";
import { packetQuotes } from "./packet-quotes.ts";

/** What the customer tells and wants, each in their own words with the message it stands in. */
export function PacketFacts({ packet }: { packet: HandOverPacket }) {
  const quotes = packetQuotes(packet);
  return (
    <>
      {quotes.length > 0 ? (
        <section class="sec ruled">
          <div class="sec-h">
            <h2>{t("sb_happened")}</h2>
          </div>
          {quotes.map((quote) => (
            <div key={`${quote.number} ${quote.text}`} class="why">
              {quote.facts.length > 0 ? <p class="small">{quote.facts.map(factWord).join(" · ")}</p> : null}
              <p class="quote">
                <Highlight text={quote.text} quotes={quote.facts.map((fact) => fact.text)} />
              </p>
              <Place {...quote} />
            </div>
          ))}
        </section>
      ) : null}
      <section class="sec ruled">
        <div class="sec-h">
          <h2>{t("sb_wants")}</h2>
        </div>
        {packet.wants.length === 0 ? <p class="muted">{t("sb_wants_none")}</p> : null}
        {packet.wants.map((want) => (
          <div key={`${want.number} ${want.text}`} class="why">
            <p class="quote">{want.text}</p>
            <Place {...want} />
          </div>
        ))}
      </section>
    </>
  );
}

/** Which message words stand in, and when it was written. */
export function Place({ number, at }: { number: number; at: string | null }) {
  if (number === 0) return null;
  return <p class="small faint mt-1">{[t("sb_message_number", number), at ? clock(at) : ""].filter(Boolean).join(" · ")}</p>;
}

/** A fact in words: "Amount €349.00". */
export function factWord({ kind, text }: PacketFact): string {
  return `${t(`sb_fact_${kind}`)} ${text}`;
}
