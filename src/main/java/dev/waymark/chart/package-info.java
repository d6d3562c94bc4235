/**
 * Numbers to pictures, as SVG that a page carries in itself. It draws and knows no more: what the numbers
 * mean, and what words stand beside them, its callers say.
 */
package dev.waymark.chart;
