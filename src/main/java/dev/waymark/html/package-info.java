/**
 * HTML itself: which tags and attributes content may use, the last cleaning of bodies that contain raw HTML,
 * and the links and ids of a finished page. The only room that imports jsoup.
 */
package dev.waymark.html;
