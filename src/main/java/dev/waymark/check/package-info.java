/**
 * Rules, one class each: on the site as a whole, and on finished HTML. They find, they change nothing.
 */
package dev.waymark.check;
