// The parts of the index: which there are, fetched once each when they are first asked for, and how they are read.
import { load, loadBytes } from "../data.js";

const VERSION = 1;
const NAME_LENGTH = 9;
const utf8 = new TextDecoder();

/** Numbers and texts from bytes, one after the other. */
export class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  octet() {
    if (this.at >= this.bytes.length) {
      throw new Error("a part of the index is cut short");
    }
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const octet = this.octet();
      value += (octet & 127) * factor;
      if (octet < 128) {
        return value;
      }
    }
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  /** One character of the first 65,536. */
  letter() {
    const first = this.bytes[this.at];
    return this.text(first < 0x80 ? 1 : first < 0xe0 ? 2 : 3);
  }

  text(length = this.number()) {
    const end = this.at + length;
    const text = utf8.decode(this.bytes.subarray(this.at, end));
    this.at = end;
    return text;
  }

  /** So many numbers of entries, each given by its distance from the one before. */
  entries(count) {
    const entries = [];
    let before = -1;
    for (let i = 0; i < count; i++) {
      before += this.number() + 1;
      entries.push(before);
    }
    return entries;
  }
}

function namesOf(joined) {
  return joined.match(/.{9}/g) || [];
}

/** The place of the last of some sorted texts that is not above a key; -1 if all are. */
function placeOf(texts, key) {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle] <= key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Sorted keys of one shard, each with some bytes. */
class Shard {
  constructor(bytes) {
    this.keys = [];
    this.payloads = [];
    const reader = new Reader(bytes);
    let key = new Uint8Array(0);
    for (let rest = reader.number(); rest > 0; rest--) {
      const shared = reader.number();
      const own = reader.number();
      const next = new Uint8Array(shared + own);
      next.set(key.subarray(0, shared));
      next.set(bytes.subarray(reader.at, reader.at + own), shared);
      reader.at += own;
      key = next;
      this.keys.push(utf8.decode(key));
      const size = reader.number();
      this.payloads.push(bytes.subarray(reader.at, reader.at + size));
      reader.at += size;
    }
  }

  /** The place of a key, or of the first above it. */
  place(key) {
    const place = placeOf(this.keys, key);
    return place >= 0 && this.keys[place] === key ? place : place + 1;
  }

  /** Reads the bytes of the key at a place. */
  reader(place) {
    return new Reader(this.payloads[place]);
  }
}

/** All parts of one state of the index. */
export class Parts {
  constructor(manifest) {
    this.manifest = manifest;
    this.known = new Map();
  }

  static async open(fresh = false) {
    const manifest = await load("search/index.json", fresh);
    if (manifest.version !== VERSION) {
      throw new Error("search/index.json: another version");
    }
    return new Parts(manifest);
  }

  /** Asked for once; what failed is asked for again the next time. */
  #once(name, ask) {
    if (!this.known.has(name)) {
      const promise = ask();
      promise.catch(() => this.known.delete(name));
      this.known.set(name, promise);
    }
    return this.known.get(name);
  }

  part(name, read) {
    return this.#once(name, async () => {
      const packed = new Blob([await loadBytes(`search/index/${name}.bin`)]);
      const unpacked = new Response(packed.stream().pipeThrough(new DecompressionStream("gzip")));
      return read(new Uint8Array(await unpacked.arrayBuffer()));
    });
  }

  /** The text of an entry, in parts. It is not packed; hosts do that. */
  text(name) {
    return this.#once(name, () => load(`search/index/${name}.json`));
  }

  json(name) {
    return this.part(name, (bytes) => JSON.parse(utf8.decode(bytes)));
  }

  /** The shard of a table that a key stands in, if it stands in any, and those after it that are asked for. */
  async shards(table, key, until = key) {
    let list = this.manifest[table];
    if (!list || list.names === "") {
      return [];
    }
    if (list.parts) {
      list = await this.json(namesOf(list.names)[placeOf(list.firsts, key) + 1]);
    }
    const names = namesOf(list.names);
    const first = placeOf(list.firsts, key) + 1;
    const last = Math.min(placeOf(list.firsts, until) + 1, first + 1);
    return Promise.all(names.slice(first, last + 1).map((name) => this.part(name, (bytes) => new Shard(bytes))));
  }

  /** What is shown of an entry. */
  async record(entry) {
    const name = this.manifest.blocks.slice((entry >> 4) * NAME_LENGTH, ((entry >> 4) + 1) * NAME_LENGTH);
    const [title, url, summary, text, ...aliases] = (await this.json(name))[entry & 15];
    return { entry, title, url, summary, text, aliases };
  }

  /** The place of the kind of an entry among the kinds. */
  kind(entry) {
    const kinds = this.manifest.kinds;
    let kind = 0;
    while (kind + 1 < kinds.length && kinds[kind + 1][2] <= entry) {
      kind++;
    }
    return kind;
  }
}
