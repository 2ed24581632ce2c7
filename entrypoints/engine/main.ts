import { handle } from "../../lib/bus.ts";
import { createWorkerDoor } from "../../lib/engine-doors.ts";

const door = createWorkerDoor();

handle("engine", {
  "engine.open": door.open,
  "engine.update": door.update,
  "engine.search": door.search,
  "engine.radar": door.radar,
  "engine.parse": door.parse,
  "engine.read": door.read,
});
