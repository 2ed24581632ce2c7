/** The helpdesk id of whatever was taught; apart from the registry, whose rows would weigh on its page. */
export const byTeaching = "taught";
