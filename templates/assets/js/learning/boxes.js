// When a question comes back: boxes as Sebastian Leitner proposed them in 1972, each waiting twice as long as the one
// before (https://en.wikipedia.org/wiki/Leitner_system). Pure.
import { LAST_DAY } from "../date.js";

const WAITS = [1, 2, 4, 8, 16, 32, 64];

/**
 * The card after an answer, as [box, day]. Known: one box on. Not known: back to the first.
 *
 * @param card before, or null
 * @param day  of the answer, as a number
 */
export function answered(card, isKnown, day) {
  const box = isKnown ? Math.min((card === null ? 0 : card[0]) + 1, WAITS.length) : 1;
  return [box, Math.min(day + WAITS[box - 1], LAST_DAY)];
}

/** Whether a card is to be asked; one that lies further ahead than any box waits was put there by a wrong clock. */
export function isDue(card, day) {
  return card[1] <= day || card[1] > day + WAITS[WAITS.length - 1];
}
