import { handle } from "../../lib/bus.ts";
import { createWorkerDoor } from "../../lib/engine-doors.ts";

const door = createWorkerDoor();

handle("engine", {
  "engine.load": (data) => door.load(data),
  "engine.search": (data) => door.search(data),
  "engine.parse": ({ files }) => door.parse(files),
});
