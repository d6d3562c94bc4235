package dev.waymark.output;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which file took which name first, on a file system that knows neither case nor normal forms. Safe for use
 * from several threads.
 */
final class Places {

    /** A name as first spelt, a folder's with a slash at its end, and the file that wanted it. */
    private record Place(String spelling, PublishedFile by) {
    }

    /**
     * A name that cannot be had.
     *
     * @param wanted the file or folder that was wanted, a folder with a slash at its end
     * @param by     the file that has it, or a folder of that name
     */
    record Taken(String wanted, PublishedFile by) {

        boolean isFolder() {
            return wanted.endsWith("/");
        }
    }

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /** Takes the names of a file and of the folders above it, unless one of them is taken. */
    Optional<Taken> claim(PublishedFile file) {
        String path = file.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            Place place = take(path.substring(0, slash), new Place(folder, file));
            if (place != null && !place.spelling().equals(folder)) {
                return Optional.of(new Taken(folder, place.by()));
            }
        }
        return Optional.ofNullable(take(path, new Place(path, file)))
                .map(place -> new Taken(path, place.by()));
    }

    private Place take(String name, Place place) {
        return places.putIfAbsent(OutputPath.folded(name), place);
    }
}
