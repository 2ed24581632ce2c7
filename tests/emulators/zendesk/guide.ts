import type { GuideArticle, GuideMacro } from "../zendesk.ts";

// A small help centre of the sample world's shop.

export const guideSegments = [
  { id: 11, name: "Signed-in users", user_type: "signed_in_users", built_in: true },
  { id: 12, name: "Agents and admins", user_type: "staff", built_in: true },
  { id: 13, name: "Loan unit customers", user_type: "signed_in_users", built_in: false },
];

export const guideSections = {
  categories: [{ id: 1, name: "Orders" }],
  sections: [
    { id: 2, name: "Returns", category_id: 1, parent_section_id: null },
    { id: 3, name: "Refunds", category_id: 1, parent_section_id: 2 },
  ],
};

const text = (locale: string, title: string, body: string, draft = false) => ({
  locale,
  title,
  body,
  draft,
  updated_at: "2026-10-02T08:00:00Z",
});

/** Articles in the order in which they were made: public twice, for the signed-in, for some of them, for staff, a draft, an unknown segment. */
export function guideArticles(): GuideArticle[] {
  const article = (id: number, segment: number | null, ...translations: GuideArticle["translations"]): GuideArticle => ({
    id,
    section_id: 3,
    author_id: 7,
    label_names: ["returns"],
    user_segment_id: segment,
    user_segment_ids: segment === null ? [] : [segment],
    created_at: `2026-09-0${id - 100}T08:00:00Z`,
    updated_at: `2026-10-0${id - 100}T08:00:00Z`,
    translations,
  });
  return [
    article(
      101,
      null,
      text("en-gb", "How long a return takes", "<p>You can return a lamp within 45 days of delivery.</p>"),
      text("sv", "Hur lång tid en retur tar", "<p>Du kan lämna tillbaka en lampa inom 45 dagar från leveransen.</p>"),
    ),
    article(102, null, text("en-gb", "Who pays for the return", "<p>We pay for the label when the lamp arrived damaged.</p>")),
    article(103, 11, text("en-gb", "Your return in your account", "<p>Signed-in customers follow a return under My orders, Returns.</p>")),
    article(104, 13, text("en-gb", "Loan units", "<p>A loan unit is yours for 21 days while your lamp is repaired.</p>")),
    article(105, 12, text("en-gb", "Goodwill without asking", "<p>Agents may waive the collection fee of GBP 18 once per customer.</p>")),
    article(106, null, text("en-gb", "Returns from abroad", "<p>This is not ready yet.</p>", true)),
    article(107, 99, text("en-gb", "Partner stores", "<p>Partner stores send lamps back once a month.</p>")),
  ];
}

export function guideMacros(): GuideMacro[] {
  const macro = (id: number, title: string, actions: GuideMacro["actions"], restriction: GuideMacro["restriction"] = null): GuideMacro => ({
    id,
    title,
    actions,
    restriction,
    active: true,
    created_at: `2026-09-1${id - 200}T08:00:00Z`,
    updated_at: `2026-10-1${id - 200}T08:00:00Z`,
  });
  return [
    macro(201, "Returns::Label sent", [
      { field: "comment_value_html", value: "<p>Hello, we have sent you a return label by e-mail.</p>" },
      { field: "comment_mode_is_public", value: "true" },
      { field: "status", value: "pending" },
    ]),
    macro(202, "Returns::Note for the warehouse", [
      { field: "comment_value", value: ["channel:all", "Check the serial number before the shelf."] },
      { field: "comment_mode_is_public", value: "false" },
    ]),
    macro(203, "My own goodbye", [{ field: "comment_value", value: "All the best from me." }], { type: "User", id: 7 }),
    macro(204, "Close silently", [{ field: "status", value: "solved" }]),
    macro(205, "Group reply", [{ field: "comment_value", value: "We have received your return." }], { type: "Group", id: 3 }),
  ];
}
