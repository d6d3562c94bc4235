/**
 * The order of the steps: read, parse, bind, link, check, render, publish. The only room that knows all
 * others, and the one to read first.
 */
package dev.waymark.build;
