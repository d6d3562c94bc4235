// Runs in the browser with the published scripts of progress: what must hold of every document. Returns the first thing
// that does not, with its seed, or "".
async ([documentUrl, linkUrl, rounds]) => {
  const d = await import(documentUrl);
  const { pack, unpack } = await import(linkUrl);
  const STATES = ["", "learning", "done", "skipped"];
  let seed = 0;
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const ids = Array.from({ length: 12 }, (_, i) => `skill/s${i}`);
  const clock = () => [0, 5, 1_700_000_000_000, 4_000_000_000_000, -3, Number.NaN][below(6)];
  const mark = () => {
    const id = ids[below(ids.length)];
    switch (below(5)) {
      case 0: return { [`${id} note`]: `note ${below(1000)} "<ü\u2028` };
      case 1: return { [`${id} tick k${below(3)}`]: next() < 0.7 };
      case 2: return { [`${id} card q${below(3)}`]: next() < 0.1 ? null : [1 + below(7), 20_000 + below(99)] };
      case 3: return { [`plan pick skill/a|skill/b`]: "skill/a" };
      default: return { [`${id} state`]: STATES[below(4)] };
    }
  };
  const filled = (document, n) => {
    for (let i = 0; i < n; i++) document = d.change(document, mark(), clock());
    return document;
  };
  const seen = (document, formerly) => {
    const view = d.view(document, formerly);
    return JSON.stringify([...ids, ...Object.values(formerly || {}).flat()].map((id) => {
      const { state, note, ticks, cards } = view.of(id);
      return [id, state, note, [...ticks].sort(), [...cards].sort()];
    }));
  };
  const values = (document) => JSON.stringify(Object.entries(document.marks).map(([name, [value]]) => [name, value]).sort());
  const same = (one, other) => d.text(one) === d.text(other);
  for (let round = 1; round <= rounds; round++) {
    seed = round * 7919;
    const fail = (text) => `round ${round}: ${text}`;
    const base = filled(d.EMPTY, below(30));
    const one = filled(base, below(20));
    const other = next() < 0.1 ? d.clear(base, clock()) : filled(base, below(20));

    // Tabs.
    if (!same(d.merge(one, other), d.merge(other, one))) return fail("two tabs differ");
    if (!same(d.merge(one, one), one)) return fail("merging with itself changes it");
    const third = filled(base, below(9));
    if (!same(d.merge(d.merge(one, other), third), d.merge(one, d.merge(other, third)))) return fail("three tabs differ");
    const last = d.change(d.merge(one, other), { "skill/s0 state": "done" }, clock());
    if (d.view(last).of("skill/s0").state !== "done") return fail("a clock undoes a change");

    // Files.
    const read = d.parse(d.text(one));
    if (read.document === undefined || !same(read.document, one)) return fail(`it does not read what it wrote ${JSON.stringify(read)}`);
    const cleared = d.clear(one, clock());
    if (Object.keys(cleared.marks).length !== 0) return fail("clearing leaves something");
    for (const how of ["added", "replaced"]) {
      const back = d[how](cleared, read.document, clock());
      if (values(back) !== values(one)) return fail(`export, clear, import (${how}) differs`);
      if (values(d.merge(back, cleared)) !== values(one)) return fail("another tab clears what was imported");
      if (values(d.undone(d[how](other, one, clock()), other, d[how](other, one, 0).clock, clock())) !== values(other)) {
        const done = d[how](other, one, clock());
        if (values(d.undone(done, other, done.clock, clock())) !== values(other)) return fail(`undo after ${how} differs`);
      }
    }
    const again = d.change(cleared, { "skill/s3 note": "later" }, clock());
    if (d.undone(again, one, cleared.clock, clock()).marks["skill/s3 note"][0] !== "later") return fail("undo takes what came later");
    const both = d.added(one, other, clock());
    for (const [name, [value]] of [...Object.entries(one.marks), ...Object.entries(other.marks)]) {
      if (name.endsWith(" note") && !both.marks[name][0].includes(value)) return fail(`${name} lost ${value}`);
      if (both.marks[name] === undefined) return fail(`${name} is lost`);
    }
    const whole = d.text(one);
    const cut = d.parse(whole.slice(0, below(whole.length)));
    if (cut.trouble === undefined) return fail("a file that is cut is read");
    const at = below(whole.length);
    const spoilt = d.parse(whole.slice(0, at) + "#" + whole.slice(at + 1));
    if (spoilt.document !== undefined && d.parse(d.text(spoilt.document)).trouble !== undefined) return fail("damage spreads");

    // Ids that change.
    const gone = ids[0];
    const was = d.view(one).of(gone);
    const renamed = d.view(one, { [gone]: ["skill/new"] }).of("skill/new");
    const parts = d.view(one, { [gone]: ["skill/new", "skill/part"] });
    for (const now of [renamed, parts.of("skill/new"), parts.of("skill/part")]) {
      if (now.state !== was.state || now.note !== was.note || String([...now.ticks]) !== String([...was.ticks])
        || String([...now.cards]) !== String([...was.cards])) return fail("renaming or splitting loses something");
    }
    const [a, b] = [d.view(one).of(ids[0]), d.view(one).of(ids[1])];
    const merged = d.view(one, { [ids[0]]: ["skill/new"], [ids[1]]: ["skill/new"] }).of("skill/new");
    const expected = a.state === "" ? b.state : b.state === "" || a.state === b.state ? a.state : "learning";
    if (merged.state !== expected) return fail(`merging ${a.state} and ${b.state} gives ${merged.state}`);
    if (!merged.note.includes(a.note) || !merged.note.includes(b.note)) return fail("merging loses a note");
    if ([...a.ticks.keys(), ...b.ticks.keys()].some((key) => !merged.ticks.has(key))) return fail("merging loses a tick");
    const into = d.view(one, { [ids[0]]: [ids[1]] }).of(ids[1]);
    if (b.own && into.state !== b.state) return fail("what the reader chose himself is changed");
    const moved = d.change(one, { "skill/new state": "skipped" }, clock());
    if (d.view(moved, { [gone]: ["skill/new"] }).of("skill/new").state !== "skipped") return fail("a renamed entry cannot be marked");
    const carried = d.added(d.EMPTY, d.parse(d.text(one)).document, clock());
    if (seen(carried, { [gone]: ["skill/new"] }) !== seen(one, { [gone]: ["skill/new"] })) return fail("a file of before the renaming differs");

    // Links.
    const known = Array.from({ length: 30 + below(900) }, (_, i) => `technology/t${i}-${round}`);
    const entries = known.filter(() => next() < 0.5).map((id) => ({ id, state: STATES[1 + below(3)],
      ticks: Array.from({ length: below(6) }, () => next() < 0.5) })).slice(0, 500);
    const packed = pack(entries, known);
    const trimmed = (list) => JSON.stringify(list.map(({ id, state, ticks }) => [id, state,
      state === "learning" && ticks.includes(true) ? ticks : []]).sort());
    const later = [...known, ...Array.from({ length: 40 }, (_, i) => `technology/newer-${i}`)];
    const there = unpack(packed, later);
    if (there.trouble !== undefined || there.unknown > 0 || trimmed(there.entries) !== trimmed(entries)) return fail("a link differs");
    const short = pack(entries.map(({ id, state }) => ({ id, state })), known);
    if (short.length > 1900) return fail(`a link for ${entries.length} entries has ${short.length} characters`);
    const place = 1 + below(packed.length - 1);
    const edited = packed.slice(0, place) + (packed[place] === "A" ? "B" : "A") + packed.slice(place + 1);
    if (unpack(edited, known).trouble !== "damaged" && below(2) === 0 && unpack(edited.slice(0, -1), known).trouble !== "damaged") {
      return fail("a link that was edited is believed");
    }
  }
  return "";
}
