package dev.waymark.search;

import java.util.List;
import java.util.function.IntFunction;

/** Does the same for many items on several threads. */
public interface Parallel {

    /** @return the results in the order of the items */
    <R> List<R> map(int items, IntFunction<R> work);
}
