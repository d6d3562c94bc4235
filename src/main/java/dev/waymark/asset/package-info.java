/**
 * Pictures of the content, checked by what they hold and not by what they are called; an SVG is
 * written anew from what is allowed in one. And the names, for them and for the theme's files, that
 * change with the content.
 */
package dev.waymark.asset;
