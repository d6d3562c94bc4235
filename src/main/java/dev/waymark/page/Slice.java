package dev.waymark.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One page of a list that may be too long for one.
 *
 * @param count  items on all pages together
 * @param number of the page, from 1
 */
record Slice(int count, int number) {

    private static final int SIZE = 200;

    /** How many pages so many items take. */
    static int pages(int count) {
        return (count + SIZE - 1) / SIZE;
    }

    /** The number of the page on which an item stands, by how many come before it. */
    static int pageOf(int before) {
        return before / SIZE + 1;
    }

    int pages() {
        return pages(count);
    }

    /** Those of some items of the list that stand on this page, by how many come before them. */
    <T> List<T> of(List<T> items, int before) {
        int from = (number - 1) * SIZE - before;
        int start = Math.max(from, 0);
        int end = Math.min(from + SIZE, items.size());
        return start < end ? items.subList(start, end) : List.of();
    }

    /** The way to the page before it, by the URL of each. */
    Optional<Link> previous(PageScope scope, IntFunction<String> url) {
        return turn(scope, number - 1, url);
    }

    /** The way to the page after it. */
    Optional<Link> next(PageScope scope, IntFunction<String> url) {
        return turn(scope, number + 1, url);
    }

    private Optional<Link> turn(PageScope scope, int to, IntFunction<String> url) {
        return to < 1 || to > pages() ? Optional.empty()
                : Optional.of(new Link(Integer.toString(to), scope.href(url.apply(to))));
    }
}
