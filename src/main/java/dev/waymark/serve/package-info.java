/**
 * The preview: a server on this machine that shows a guide while it is written. It watches the folders,
 * makes the next edition when something in them changes, tells the pages that are open, and answers from
 * memory. Which files the site has and what is wrong with them is the affair of {@code build}; printing is
 * that of {@code cli}.
 */
package dev.waymark.serve;
