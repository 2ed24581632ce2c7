import { AwsV4Signer } from "aws4fetch";
import type { AuthStrategy } from "./auth.ts";

/** Credentials of an AWS session (STS): they end by themselves. */
export interface AwsSession {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/** The name that a service's signatures are made for, by the first part of its host; read from the vendors' documentation, 2026-11. */
const services: Record<string, string> = {
  "bedrock-runtime": "bedrock",
  "bedrock-mantle": "bedrock-mantle",
  "aws-external-anthropic": "aws-external-anthropic",
};

function serviceOf(url: string): string {
  const [name = ""] = new URL(url).hostname.split(".");
  return services[name] ?? "bedrock";
}

/** Signs each request (SigV4) with a session's credentials. `session` throws `provider.*` when there are none. */
export function awsSignature({
  session,
  region,
  now,
}: {
  session: () => Promise<AwsSession>;
  region: string;
  now: () => number;
}): AuthStrategy {
  return {
    headers: async ({ url, method, body }) => {
      const datetime = new Date(now()).toISOString().replace(/[:-]|\.\d{3}/g, "");
      // Only what we add is signed: what a browser adds or changes on its way can't break the signature then.
      const signer = new AwsV4Signer({ ...(await session()), url, method, body, service: serviceOf(url), region, datetime });
      const { headers } = await signer.sign();
      return Object.fromEntries(headers);
    },
    renew: async () => false,
  };
}
