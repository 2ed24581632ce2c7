import type { ConfigEnv, UserManifest } from "wxt";

/** A public key of nobody's: it only pins the extension's id, so that policies and sign-in redirects can name it. */
const key =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxFY4YwKKvLTgIycwarAveVaSdkODGLAhdICIwBNZEkeGAnCPaeSLxXeqlSjr3/7BvpNRqogA+4XP5SYf8qUZ+RjUrtuMUFXXsm+RcTuu1fDM6E9doV/D5ME6ZEBdS2oCQgEL0lGTjWOX5bE7FqRlUJbrLPuzMBZg2O+jE5VSh2ciLNz4Bg84MDM2MtrChC92w5ocR8UMQ97uUhzv3QL1eiUFVNDcPikmcI+l4Xlf/RJiNmNRUn4WNyb9jYq+L/QBHHYXpMS4EUU4OTxbF8tehSfRvUFitvmQlSTV1Va6HOWgtPq7T3pT2W8fETBCOOnUIjGKbVu5C9IIm3RrVgKNDwIDAQAB";

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // The worker's own fetch is bound by this too; which hosts it may really reach is decided in lib/egress.ts.
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** The manifest for one browser. Helpdesks are optional permissions, asked in context; nothing runs elsewhere. */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === "firefox";
  return {
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "activeTab",
      "identity",
      ...(firefox ? [] : ["offscreen", "sidePanel"]),
    ],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    content_security_policy: { extension_pages: csp },
    web_accessible_resources: [
      { resources: ["sidebar.html"], matches: ["https://*/*", "http://*/*"], ...(firefox ? {} : { use_dynamic_url: true }) },
    ],
    storage: { managed_schema: "managed_storage.json" },
    commands: {
      "toggle-sidebar": { suggested_key: { default: "Alt+Shift+F" }, description: "__MSG_commandToggle__" },
      draft: { suggested_key: { default: "Alt+Shift+D" }, description: "__MSG_commandDraft__" },
      insert: { suggested_key: { default: "Alt+Shift+U" }, description: "__MSG_commandInsert__" },
    },
    action: { default_title: "Footnote" },
    ...(firefox
      ? {
          // The browser's own panel, where a page forbids frames.
          sidebar_action: { default_panel: "sidebar.html", default_title: "Footnote", open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: "footnote@footnote.invalid",
              strict_min_version: "142.0",
              data_collection_permissions: {
                required: ["none"],
                optional: ["personalCommunications", "personallyIdentifyingInfo", "authenticationInfo"],
              },
            },
          },
        }
      : {
          key,
          minimum_chrome_version: "130",
          side_panel: { default_path: "sidebar.html" },
          externally_connectable: { ids: [], matches: [] },
        }),
  } as UserManifest;
}
