/**
 * What git knows of the content: who changed which file when, and what a file said before. One walk
 * through the history; no git, no history or a shallow one are as good as none. What the files mean is for
 * others to say.
 */
package dev.waymark.history;
