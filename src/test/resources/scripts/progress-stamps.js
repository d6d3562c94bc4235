// Runs in the browser with the published scripts of progress: whatever stamps a file has and whatever a clock says, what
// is saved is read again, and which mark is later than which stays. Returns the first thing that does not hold, or "".
async ([documentUrl, boxesUrl, rounds]) => {
  const d = await import(documentUrl);
  const { answered } = await import(boxesUrl);
  let seed = 1;
  const below = (n) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  const ENDS = [0, 5, 1_700_000_000_000, 7_258_118_400_000, 8_640_000_000_000_000, Number.MAX_SAFE_INTEGER];
  const stamp = () => Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, ENDS[below(ENDS.length)] + below(7) - 3));
  const names = Array.from({ length: 9 }, (_, i) => `skill/s${i} state`);
  for (let round = 1; round <= rounds; round++) {
    seed = round * 7919;
    const given = { clock: stamp(), cleared: stamp(),
      marks: Object.fromEntries(names.filter(() => below(3) > 0).map((name) => [name, [["learning", "done"][below(2)], stamp()]])) };
    const file = JSON.stringify({ format: "waymark-progress", version: 1, ...given });
    const fail = (text) => `round ${round}: ${text}: ${file}`;
    const { document: read, trouble } = d.parse(file);
    if (trouble !== undefined) return fail(`it is refused, ${trouble}`);
    const order = ({ cleared, marks }) => {
      const stamps = [cleared, ...names.filter((name) => name in marks).map((name) => marks[name][1])];
      return JSON.stringify(stamps.map((one) => stamps.map((other) => Math.sign(one - other))));
    };
    if (order(read) !== order(given)) return fail("another mark is later now");
    for (const start of [d.EMPTY, d.change(d.EMPTY, { "skill/s0 state": "done" }, 8_640_000_000_000_000)]) {
      for (const how of ["added", "replaced"]) {
        let now = d[how](start, read, [0, 8_640_000_000_000_000, Number.NaN][below(3)]);
        for (let i = 0; i < 5; i++) {
          const card = answered(null, true, [20_000, 100_000_000][below(2)]);
          now = d.change(now, { "skill/s1 state": "skipped", "skill/s1 card q": card }, [1e12, 8.64e15][below(2)]);
        }
        now = below(4) === 0 ? d.clear(now, 8.64e15) : now;
        const again = d.parse(d.text(now));
        if (again.trouble !== undefined) return fail(`what was ${how} is refused when it comes back, ${again.trouble} ${again.at}`);
        if (d.text(again.document) !== d.text(now)) return fail(`what was ${how} comes back changed`);
        if (!d.fits(now)) return fail("it is said to be too long");
      }
    }
  }
  return "";
}
