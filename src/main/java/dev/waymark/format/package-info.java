/**
 * Writers that escape: {@link dev.waymark.format.Markup} for HTML and XML, {@link dev.waymark.format.Json},
 * {@link dev.waymark.format.Csv}.
 * Whatever leaves Waymark as text for a program goes through here, so that escaping exists once.
 */
package dev.waymark.format;
