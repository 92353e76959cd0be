// Who may sign in, where, and what was done.
import { users } from "./users.js";
import { organisations } from "./organisations.js";
import { sessions } from "./sessions.js";
import { auditEvents } from "./audit-events.js";

export const routes = {
  user: users,
  organisation: organisations,
  session: sessions,
  "audit-event": auditEvents,
};
