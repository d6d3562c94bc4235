/**
 * Which pages exist and what each shows, as records that the templates read: sorted, counted, worded and
 * linked, with their JSON-LD for programs. Holds no HTML but that of texts, and knows nothing of templates.
 */
package dev.waymark.page;
