/**
 * Boxes and arrows made into a drawing: measures texts, has the boxes placed and the arrows routed, and writes SVG
 * without styles, in which every box and every line of it is a link. What the boxes stand for, it never learns.
 */
package dev.waymark.chart;
