/**
 * Numbers, and boxes with arrows, made into pictures: SVG without styles that a page carries in itself. Texts
 * are measured here, boxes placed and arrows routed; what any of it means, and what words stand beside it,
 * the callers say.
 */
package dev.waymark.chart;
