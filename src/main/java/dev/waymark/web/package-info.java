/**
 * Asks other sites whether what the content links to is still there: a few hosts at once, each gently, and
 * remembers when an address was last seen to work. The only room that reaches the network, and only
 * {@code check --external-links} enters it; no build does.
 */
package dev.waymark.web;
