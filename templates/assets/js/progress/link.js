// States and ticks as a short text for the fragment of a URL. Pure.
//
// Entries are named by 25 bits of a hash of their id, so a link outlives new entries, and renamed ones are found by
// their former ids. For each state in turn: how many, then the sorted hashes as differences in Rice code; entries being
// learnt may carry their ticked outcomes. The bits are written as base64url behind the version, with a checksum.
import { STATES } from "./document.js";

const VERSION = "1";
const HASH_BITS = 25;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MOST = 100_000;

/** FNV-1a of a text and a salt, mixed so that all bits count. */
function hash(text, salt) {
  let h = 0x811c9dc5 ^ salt;
  for (const byte of new TextEncoder().encode(text)) {
    h = Math.imul(h ^ byte, 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> (32 - HASH_BITS);
}

class BitWriter {
  #bits = [];

  write(value, width) {
    for (let i = width - 1; i >= 0; i--) {
      this.#bits.push(Math.floor(value / 2 ** i) % 2);
    }
  }

  /** Golomb-Rice: the high part in ones with a nought behind, the low part plain. */
  rice(value, width) {
    for (let high = Math.floor(value / 2 ** width); high > 0; high--) {
      this.#bits.push(1);
    }
    this.#bits.push(0);
    this.write(value, width);
  }

  text() {
    let out = "";
    for (let i = 0; i < this.#bits.length; i += 6) {
      out += DIGITS[[0, 1, 2, 3, 4, 5].reduce((digit, j) => digit * 2 + (this.#bits[i + j] || 0), 0)];
    }
    return out;
  }
}

class BitReader {
  #digits;
  #at = 0;

  constructor(text) {
    this.#digits = [...text].map((digit) => DIGITS.indexOf(digit));
  }

  bit() {
    const digit = this.#digits[Math.floor(this.#at / 6)];
    if (digit === undefined || digit < 0) {
      throw new RangeError("the text ends too early");
    }
    return (digit >> (5 - (this.#at++ % 6))) & 1;
  }

  read(width) {
    let value = 0;
    for (let i = 0; i < width; i++) {
      value = value * 2 + this.bit();
    }
    return value;
  }

  rice(width) {
    let high = 0;
    while (this.bit() === 1) {
      high++;
    }
    return high * 2 ** width + this.read(width);
  }
}

function riceWidth(count) {
  return Math.max(0, HASH_BITS - 1 - Math.floor(Math.log2(Math.max(1, count))));
}

/** The first salt under which no two ids look the same; the last one if there is none. */
function saltFor(ids) {
  for (let salt = 0; salt < 15; salt++) {
    if (new Set(ids.map((id) => hash(id, salt))).size === ids.length) {
      return salt;
    }
  }
  return 15;
}

function checksum(text) {
  const sum = hash(text, 7) % 4096;
  return DIGITS[Math.floor(sum / 64)] + DIGITS[sum % 64];
}

/**
 * The text for a link.
 *
 * @param entries {id, state, ticks} of all that have a state; ticks as booleans in the order of the outcomes
 * @param known   all ids of the guide
 */
export function pack(entries, known) {
  const salt = saltFor([...new Set([...known, ...entries.map((entry) => entry.id)])]);
  const out = new BitWriter();
  out.write(salt, 4);
  for (const state of STATES) {
    const group = entries.filter((entry) => entry.state === state)
      .map((entry) => ({ ticks: entry.ticks || [], hash: hash(entry.id, salt) })).sort((a, b) => a.hash - b.hash);
    out.rice(group.length, 6);
    let last = 0;
    for (const { hash: at, ticks } of group) {
      out.rice(at - last, riceWidth(group.length));
      last = at;
      if (state === "learning") {
        out.write(ticks.includes(true) ? 1 : 0, 1);
        if (ticks.includes(true)) {
          out.rice(ticks.length, 2);
          ticks.forEach((tick) => out.write(tick ? 1 : 0, 1));
        }
      }
    }
  }
  const text = out.text();
  return VERSION + text + checksum(text);
}

/**
 * What a text holds: {entries, unknown}, entries as in `pack` and `unknown` how many are not of this guide; or
 * {trouble}, which is "newer", "older" or "damaged".
 *
 * @param known all ids of the guide, those that entries once had included
 */
export function unpack(source, known) {
  const body = source.slice(1, -2);
  if (!/^[A-Za-z0-9_-]{4,}$/.test(source)) {
    return { trouble: "damaged" };
  }
  if (source[0] !== VERSION) {
    return { trouble: source[0] > VERSION ? "newer" : "older" };
  }
  if (checksum(body) !== source.slice(-2)) {
    return { trouble: "damaged" };
  }
  try {
    return entriesOf(new BitReader(body), known);
  } catch (trouble) {
    if (trouble instanceof RangeError) {
      return { trouble: "damaged" };
    }
    throw trouble;
  }
}

function entriesOf(bits, known) {
  const salt = bits.read(4);
  const byHash = new Map(known.map((id) => [hash(id, salt), id]));
  const entries = [];
  let unknown = 0;
  for (const state of STATES) {
    const count = bits.rice(6);
    if (count > MOST) {
      throw new RangeError("too many");
    }
    let at = 0;
    for (let i = 0; i < count; i++) {
      at += bits.rice(riceWidth(count));
      const ticks = [];
      if (state === "learning" && bits.read(1) === 1) {
        for (let left = bits.rice(2); left > 0; left--) {
          ticks.push(bits.read(1) === 1);
        }
      }
      if (byHash.has(at)) {
        entries.push({ id: byHash.get(at), state, ticks });
      } else {
        unknown++;
      }
    }
  }
  return { entries, unknown };
}
