// Exact arithmetic on decimal numbers as texts ("3.5"), which is how pay is written; a computer's fractions are not.

/** Both numbers as whole ones of the same, small unit, and how many digits of it stand behind the point. */
function aligned(a, b) {
  const digits = Math.max(...[a, b].map((text) => (text.split(".")[1] || "").length));
  const whole = (text) => {
    const [before, behind = ""] = text.split(".");
    return BigInt(before + behind.padEnd(digits, "0"));
  };
  return [whole(a), whole(b), digits];
}

/** Below zero where the first is the smaller one, zero where both are the same. */
export function compare(a, b) {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** How far apart two numbers are. */
export function gap(a, b) {
  const [x, y, digits] = aligned(a, b);
  const text = String(x > y ? x - y : y - x).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The gap in hundredths of the lower number, to the nearest whole one; undefined where that is zero. */
export function percent(a, b) {
  const [x, y] = aligned(a, b);
  const [low, high] = x < y ? [x, y] : [y, x];
  if (low === 0n) {
    return undefined;
  }
  const doubled = (high - low) * 200n / low;
  const rounded = (doubled + 1n) / 2n;
  return rounded === 0n && high > low ? "<1" : String(rounded);
}

/** With its thousands grouped. */
export function grouped(number, group, point) {
  const [before, behind] = number.split(".");
  const thousands = before.replace(/\B(?=(\d{3})+$)/g, group);
  return behind === undefined ? thousands : thousands + point + behind;
}
