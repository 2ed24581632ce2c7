import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

// What Amazon Bedrock asks of a request to its Messages endpoints: written from the vendor's documentation (Signature Version
// 4, the Messages API of Bedrock, common errors; 2026-11), never recorded. The signature is really computed again.

/** The credentials that are known, and the clock by which signatures grow old. */
export interface AwsKnown {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  region: string;
  /** The session's end, ms since 1970. */
  ends: number;
  now: () => number;
}

export interface AwsRefusal {
  status: number;
  name: string;
  message: string;
}

const version = "2023-06-01";
/** Minutes that a signature may be off. */
const tolerance = 5;
const refusal = (status: number, name: string, message: string): AwsRefusal => ({ status, name, message });
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text, "utf8").digest();

/** The first thing wrong with a request, or null. A bearer is let in where it is the API key. */
export function awsRefusal(request: IncomingMessage, body: string, known: AwsKnown, key: string): AwsRefusal | null {
  const { headers } = request;
  if (headers["anthropic-version"] !== version)
    return refusal(400, "ValidationException", "anthropic-version is not supported on this endpoint");
  if (headers["anthropic-beta"]) return refusal(400, "ValidationException", "invalid beta flag");
  const authorization = headers.authorization ?? "";
  if (authorization === "") return refusal(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
  if (authorization.startsWith("Bearer "))
    return authorization === `Bearer ${key}` ? null : refusal(403, "AccessDeniedException", "Authentication failed: API key is not valid");
  return signatureRefusal(request, authorization, body, known);
}

function signatureRefusal(request: IncomingMessage, authorization: string, body: string, known: AwsKnown): AwsRefusal | null {
  const { headers } = request;
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!parts) return refusal(400, "IncompleteSignatureException", "Authorization header is not complete");
  const [, id = "", day = "", region = "", service = "", names = "", signature = ""] = parts;
  const date = String(headers["x-amz-date"] ?? "");
  if (id !== known.accessKeyId)
    return refusal(403, "UnrecognizedClientException", "The security token included in the request is invalid.");
  if (region !== known.region || service !== "bedrock" || !date.startsWith(day))
    return refusal(403, "InvalidSignatureException", "Credential should be scoped to a valid region, service and date.");
  const off = known.now() - timeOf(date);
  if (off > tolerance * 60_000) return refusal(403, "InvalidSignatureException", `Signature expired: ${date} is now earlier than allowed`);
  if (off < -tolerance * 60_000) return refusal(403, "InvalidSignatureException", `Signature not yet current: ${date} is still later`);
  if (!signatureOf(request, { names, body, day, date, known }).equals(Buffer.from(signature, "hex")))
    return refusal(403, "InvalidSignatureException", "The request signature we calculated does not match the signature you provided.");
  const token = Buffer.from(String(headers["x-amz-security-token"] ?? ""));
  const held = Buffer.from(known.sessionToken);
  if (token.length !== held.length || !timingSafeEqual(token, held))
    return refusal(403, "UnrecognizedClientException", "The security token included in the request is invalid.");
  if (known.ends <= known.now()) return refusal(403, "ExpiredTokenException", "The security token included in the request is expired");
  return null;
}

function signatureOf(
  { method, url = "/", headers }: IncomingMessage,
  { names, body, day, date, known }: { names: string; body: string; day: string; date: string; known: AwsKnown },
): Buffer {
  const { pathname } = new URL(url, "http://127.0.0.1");
  const list = names.split(";");
  // Host and every x-amz header must be among what is signed.
  const must = ["host", ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  if (!must.every((name) => list.includes(name))) return Buffer.alloc(0);
  const canonical = [
    method,
    pathname.split("/").map(encodeURIComponent).join("/"),
    "",
    ...list.map((name) => `${name}:${String(headers[name] ?? "").trim()}`),
    "",
    names,
    sha256(body),
  ].join("\n");
  const scope = `${day}/${known.region}/bedrock/aws4_request`;
  const key = ["bedrock", "aws4_request"].reduce(hmac, hmac(hmac(`AWS4${known.secretAccessKey}`, day), known.region));
  return hmac(key, ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n"));
}

function timeOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

/** Refuses as AWS does: the error's name stands in a header. */
export function awsRefuse(response: ServerResponse, { status, name, message }: AwsRefusal): void {
  response.setHeader("x-amzn-errortype", `${name}:http://internal.amazon.com/coral/com.amazon.bedrock/`);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message }));
}
