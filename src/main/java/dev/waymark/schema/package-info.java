/**
 * JSON Schema of every kind of entry and of the settings, for the help of editors: made from the fields that
 * the readers in {@code content} declare, and from the ids that the guide has. What the schema cannot say,
 * such as that a range must not be upside down, only a check says.
 */
package dev.waymark.schema;
