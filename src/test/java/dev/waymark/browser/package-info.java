/**
 * The published site in a real browser: built by the whole generator, served under a folder of a host as a
 * code host would, with the strictest policy it must work under.
 */
package dev.waymark.browser;
