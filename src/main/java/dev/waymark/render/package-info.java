/**
 * Views and templates to HTML, and the theme's own files under names that change with their content. The only
 * room that imports FreeMarker. A template sees records, texts, numbers, lists and ready markup, never an
 * object of Java.
 */
package dev.waymark.render;
