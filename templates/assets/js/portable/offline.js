// A site in a folder needs no network.
export function start() {}
