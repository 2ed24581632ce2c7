/** One line in the voices of a profile: formal, plain and warm, and where it differs a light one and a brief one. */
export interface Line {
  formal: string;
  neutral: string;
  warm: string;
  /** For the least formal profiles. */
  light?: string;
  /** For profiles that say no more than needed. */
  brief?: string;
}

/** The fixed lines of the on-device drafter in one language. None of them states a fact or promises anything. */
export interface Templates {
  ack: Line;
  /** `{topic}` fits after "about". */
  ackTopic: Line;
  empathy: Line;
  steps: Line;
  /** The knowledge is quoted in another language; `{language}` is its name. */
  otherLanguage: Line;
  /** `{question}` is in the customer's own words, without its question mark. */
  unanswered: Line;
  /** For questions that are not repeated because they hold numbers or addresses. */
  unansweredOther: Line;
  /** `{slots}` are things to send, joined with `and`. */
  ask: Line;
  more: Line;
  /** As `more`, about one question of several. */
  moreAbout: Line;
  closing: Line;
  /** What the most thorough profiles add to the closing. */
  also: Line;
  and: string;
}

/** A line that is the same in every voice. */
export const same = (text: string): Line => ({ formal: text, neutral: text, warm: text });
