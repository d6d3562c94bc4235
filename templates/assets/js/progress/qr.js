// A text as a QR code (ISO/IEC 18004): byte mode, error correction level L. Pure.

/** Beyond this size a phone in front of a screen no longer reads the modules reliably: 97 modules a side. */
const LARGEST = 20;
/** For each version from 1: codewords for error correction in a block, and the number of blocks, at level L. */
const CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];

/** Modules of a version that carry data. */
function rawModules(version) {
  const align = Math.floor(version / 7) + 2;
  return (16 * version + 128) * version + 64 - (version >= 2 ? (25 * align - 10) * align - 55 : 0)
    - (version >= 7 ? 36 : 0);
}

function dataBytes(version) {
  return Math.floor(rawModules(version) / 8) - CORRECTION[version - 1] * BLOCKS[version - 1];
}

function countBits(version) {
  return version < 10 ? 8 : 16;
}

/** How many bytes the largest code holds. */
export const MOST_BYTES = dataBytes(LARGEST) - 3;

function multiply(x, y) {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((y >>> i) & 1) * x;
  }
  return product;
}

function divisor(degree) {
  const result = new Array(degree).fill(0);
  result[degree - 1] = 1;
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) {
      result[j] = multiply(result[j], root) ^ (result[j + 1] || 0);
    }
    root = multiply(root, 2);
  }
  return result;
}

function remainder(data, by) {
  const result = by.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ result.shift();
    result.push(0);
    by.forEach((coefficient, i) => {
      result[i] ^= multiply(coefficient, factor);
    });
  }
  return result;
}

function dataCodewords(bytes, version) {
  const bits = [];
  const write = (value, width) => {
    for (let i = width - 1; i >= 0; i--) {
      bits.push((value >>> i) & 1);
    }
  };
  write(4, 4);
  write(bytes.length, countBits(version));
  bytes.forEach((byte) => write(byte, 8));
  const capacity = dataBytes(version) * 8;
  write(0, Math.min(4, capacity - bits.length));
  write(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < capacity; pad ^= 0xec ^ 0x11) {
    write(pad, 8);
  }
  return Array.from({ length: bits.length / 8 }, (_, i) => parseInt(bits.slice(i * 8, i * 8 + 8).join(""), 2));
}

/** Data and correction of all blocks, one codeword of each in turn. */
function interleaved(data, version) {
  const count = BLOCKS[version - 1];
  const correction = CORRECTION[version - 1];
  const all = Math.floor(rawModules(version) / 8);
  const short = count - (all % count);
  const shortData = Math.floor(all / count) - correction;
  const by = divisor(correction);
  const blocks = [];
  for (let i = 0, at = 0; i < count; i++) {
    const own = data.slice(at, at + shortData + (i < short ? 0 : 1));
    at += own.length;
    blocks.push({ data: own, check: remainder(own, by) });
  }
  const out = [];
  for (let i = 0; i <= shortData; i++) {
    blocks.forEach((block) => i < block.data.length && out.push(block.data[i]));
  }
  for (let i = 0; i < correction; i++) {
    blocks.forEach((block) => out.push(block.check[i]));
  }
  return out;
}

function alignments(version, size) {
  if (version === 1) {
    return [];
  }
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - (count - 2 - i) * step)];
}

const MASKS = [(x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2];

class Grid {
  constructor(version) {
    this.version = version;
    this.size = version * 4 + 17;
    this.dark = Array.from({ length: this.size }, () => new Array(this.size).fill(false));
    this.fixed = Array.from({ length: this.size }, () => new Array(this.size).fill(false));
    for (let i = 0; i < this.size; i++) {
      this.set(6, i, i % 2 === 0);
      this.set(i, 6, i % 2 === 0);
    }
    [[3, 3], [this.size - 4, 3], [3, this.size - 4]].forEach(([x, y]) => this.finder(x, y));
    const places = alignments(version, this.size);
    const last = this.size - 7;
    places.forEach((x) => places.forEach((y) => {
      if (!(x === 6 && y === 6) && !(x === 6 && y === last) && !(x === last && y === 6)) {
        this.square(x, y, 2, (ring) => ring !== 1);
      }
    }));
    this.format(0);
    this.versionSign();
  }

  set(x, y, isDark) {
    this.dark[y][x] = isDark;
    this.fixed[y][x] = true;
  }

  square(x, y, reach, isDark) {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        if (this.dark[y + dy]?.[x + dx] !== undefined) {
          this.set(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
        }
      }
    }
  }

  finder(x, y) {
    this.square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  }

  /** Level L and the mask, twice, with their own correction. */
  format(mask) {
    const value = (1 << 3) | mask;
    let rest = value;
    for (let i = 0; i < 10; i++) {
      rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
    }
    const bits = ((value << 10) | rest) ^ 0x5412;
    const bit = (i) => ((bits >>> i) & 1) === 1;
    const one = [0, 1, 2, 3, 4, 5, 7, 8];
    one.forEach((y, i) => this.set(8, y, bit(i)));
    this.set(7, 8, bit(8));
    for (let i = 9; i < 15; i++) {
      this.set(14 - i, 8, bit(i));
    }
    for (let i = 0; i < 8; i++) {
      this.set(this.size - 1 - i, 8, bit(i));
    }
    for (let i = 8; i < 15; i++) {
      this.set(8, this.size - 15 + i, bit(i));
    }
    this.set(8, this.size - 8, true);
  }

  versionSign() {
    if (this.version < 7) {
      return;
    }
    let rest = this.version;
    for (let i = 0; i < 12; i++) {
      rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
    }
    const bits = (this.version << 12) | rest;
    for (let i = 0; i < 18; i++) {
      const a = this.size - 11 + (i % 3);
      const b = Math.floor(i / 3);
      this.set(a, b, ((bits >>> i) & 1) === 1);
      this.set(b, a, ((bits >>> i) & 1) === 1);
    }
  }

  /** Codewords in two columns at a time, up and down in turn, from the right. */
  fill(codewords) {
    let at = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      const column = right <= 6 ? right - 1 : right;
      for (let step = 0; step < this.size; step++) {
        const y = ((column + 1) & 2) === 0 ? this.size - 1 - step : step;
        for (const x of [column, column - 1]) {
          if (!this.fixed[y][x] && at < codewords.length * 8) {
            this.dark[y][x] = ((codewords[at >>> 3] >>> (7 - (at & 7))) & 1) === 1;
            at++;
          }
        }
      }
    }
  }

  turn(mask) {
    this.dark.forEach((row, y) => row.forEach((_, x) => {
      if (!this.fixed[y][x] && MASKS[mask](x, y) === 0) {
        row[x] = !row[x];
      }
    }));
  }

  /** How hard it is to read: long lines, squares, what looks like a finder, too much of one shade. */
  penalty() {
    const rows = this.dark.map((row) => row.map(Number).join(""));
    const columns = rows.map((_, x) => rows.map((row) => row[x]).join(""));
    let sum = 0;
    for (const line of [...rows, ...columns]) {
      (line.match(/0{5,}|1{5,}/g) || []).forEach((run) => {
        sum += run.length - 2;
      });
      sum += 40 * (line.match(/(?=10111010000|00001011101)/g) || []).length;
    }
    for (let y = 1; y < this.size; y++) {
      for (let x = 1; x < this.size; x++) {
        const shade = rows[y][x];
        sum += shade === rows[y - 1][x] && shade === rows[y][x - 1] && shade === rows[y - 1][x - 1] ? 3 : 0;
      }
    }
    const dark = rows.join("").replaceAll("0", "").length;
    return sum + 10 * Math.floor(Math.abs(dark * 20 - this.size ** 2 * 10) / this.size ** 2);
  }
}

/** Rows of modules, true for dark, without the quiet zone; null where the text is too long. */
export function qrCode(text) {
  const bytes = [...new TextEncoder().encode(text)];
  const version = CORRECTION.findIndex((_, i) => 4 + countBits(i + 1) + bytes.length * 8 <= dataBytes(i + 1) * 8) + 1;
  if (version === 0) {
    return null;
  }
  const grid = new Grid(version);
  grid.fill(interleaved(dataCodewords(bytes, version), version));
  const marks = MASKS.map((_, mask) => {
    grid.format(mask);
    grid.turn(mask);
    const mark = grid.penalty();
    grid.turn(mask);
    return mark;
  });
  const best = marks.indexOf(Math.min(...marks));
  grid.format(best);
  grid.turn(best);
  return grid.dark;
}
