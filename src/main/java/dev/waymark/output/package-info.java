/**
 * What leaves Waymark: the list of files of a site, staged beside the published folder and put in its place
 * whole or not at all. Decides which folder may be published to, which paths a site may have and which of
 * them clash. Knows nothing of what the files hold.
 */
package dev.waymark.output;
