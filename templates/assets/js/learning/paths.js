// The published paths, read once.
import { load } from "../data.js";
import { targetsOf } from "./goals.js";

/** {paths, entries, targets}: as published, all that can be learnt by id, and all that can be planned for by id. */
export async function loadPaths() {
  const paths = await load("data/paths.json");
  return { paths, entries: new Map(paths.entries.map((entry) => [entry.id, entry])), targets: targetsOf(paths) };
}
