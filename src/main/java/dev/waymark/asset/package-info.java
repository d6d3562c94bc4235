/**
 * Pictures of the content and files of the theme: checked by what they hold, not by what they are called, and
 * published under names that change with their content.
 */
package dev.waymark.asset;
