// Text to words, as the index was made: the same rules stand in Java (dev.waymark.search.Tokenizer), and both are held
// to one file of cases.
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const FORMAT = /^\p{Cf}$/u;
const PAIRED =
  /^[\u30fc\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const DROPPED = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
const OTHERS = { "ß": "ss", "ς": "σ", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe" };
const JOINTS = ".-/_&\u2011";
const LONGEST = 40;

function isWord(c) {
  return c < "\u0080" ? (c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || (c >= "0" && c <= "9") : LETTER.test(c);
}

function isPassedOver(c) {
  return c === "'" || c === "\u2019" || (c > "\u007f" && FORMAT.test(c));
}

function isPaired(c) {
  return c >= "\u0e00" && PAIRED.test(c);
}

function charAt(text, i) {
  return i < text.length ? String.fromCodePoint(text.codePointAt(i)) : "";
}

function isWordAt(text, i) {
  return i < text.length && isWord(charAt(text, i));
}

/** Makes spellings that differ in case, accents or width one. */
export function fold(run) {
  let folded = run.toLowerCase();
  if (/[^\0-\x7f]/.test(run)) {
    folded = [...run.normalize("NFKD").toLowerCase().replace(DROPPED, "")].filter(isWord)
      .map((c) => OTHERS[c] || c).join("").normalize("NFC");
  }
  if (folded.length > LONGEST) {
    const cut = folded.codePointAt(LONGEST - 1) > 0xffff ? LONGEST - 1 : LONGEST;
    folded = folded.slice(0, cut);
  }
  return folded;
}

/** The runs of letters of a text: each folded, with its place, and whether only a joint parts it from that before. */
export function runs(text) {
  const found = [];
  let at = 0;
  let beforeJoint = false;
  while (at < text.length) {
    const first = charAt(text, at);
    if (!isWord(first)) {
      at += first.length;
      continue;
    }
    const start = at;
    let parts = "";
    let from = at;
    for (;;) {
      while (isWordAt(text, at)) {
        at += charAt(text, at).length;
      }
      let after = at;
      while (after < text.length && isPassedOver(text[after])) {
        after++;
      }
      if (after === at || !isWordAt(text, after)) {
        break;
      }
      parts += text.slice(from, at);
      from = after;
      at = after;
    }
    if (parts === "" && at - from <= 2 && /^\p{L}/u.test(text[from])) {
      const signs = text[at] === "#" ? 1 : text[at] === "+" && text[at + 1] === "+" ? 2 : 0;
      at += isWordAt(text, at + signs) ? 0 : signs;
    }
    const linked = beforeJoint;
    beforeJoint = at + 1 < text.length && JOINTS.includes(text[at]) && isWordAt(text, at + 1);
    const folded = fold(parts + text.slice(from, at));
    if (folded !== "") {
      found.push({ folded, start, end: at, linked });
    }
  }
  return found;
}

/** The letters of a name without gaps: what names are looked up by. */
export function compact(text) {
  return runs(text).map((run) => run.folded).join("");
}

function split(run, found) {
  const all = [...run.folded];
  // Places inside a run are known only where folding kept its length.
  const exact = run.folded.length === run.end - run.start;
  let offset = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    const inPairs = isPaired(all[i]);
    while (end < all.length && isPaired(all[end]) === inPairs) {
      end++;
    }
    const step = inPairs && end - i > 1 ? 2 : end - i;
    for (let j = i; j + step <= end; j++) {
      const word = all.slice(j, j + step).join("");
      const start = offset + all.slice(i, j).join("").length;
      found.push({ word, joined: false, start: exact ? run.start + start : run.start,
        end: exact ? run.start + start + word.length : run.end });
    }
    offset += all.slice(i, end).join("").length;
    i = end;
  }
}

function join(chain, found) {
  const joined = chain.map((run) => run.folded).join("");
  if (chain.length >= 2 && chain.length <= 3 && joined.length <= 24 && /[^0-9]/.test(joined)
      && ![...joined].some(isPaired)) {
    found.push({ word: joined, joined: true, start: chain[0].start, end: chain[chain.length - 1].end });
  }
}

/** The words of a text in order, each with its place; those made of several follow them. */
export function tokens(text) {
  const found = [];
  let chain = [];
  for (const run of runs(text)) {
    if (!run.linked) {
      join(chain, found);
      chain = [];
    }
    chain.push(run);
    split(run, found);
  }
  join(chain, found);
  return found;
}
