import { deskPage } from "./taught-page.ts";

/** What a ticket's page shows above its replies: heading, who opened it, facts, and the question in a shape of its own. */
export const openingOf = (name: string, text: string, facts = "") => `<section class="case assigned-to-me">
  <h2>Late parcel</h2><p class="opened-by">Opened by <a class="person" href="/users/5">${name}</a> <a title="1 Nov">3 days</a> ago</p>
  <div class="facts"><span class="fact">Assigned to</span><b><a class="person" href="/users/8">Amy Sutcliffe</a></b>${facts}</div>
  <div class="question"><strong>Description</strong><div class="rich">${text}</div></div></section>`;

/** A ticket whose first message stands outside of the list of replies. */
export const openedPage = (name: string, text: string, replies: string): Document => deskPage(replies, openingOf(name, text));

export const question = "<p>My parcel TW-1182 has not come for two weeks now.</p><p>Where is it?</p>";
