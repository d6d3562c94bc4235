package dev.waymark.page;

import java.util.List;

/** What the site offers to programs. */
public record DataPage(Frame page, List<DataFile> files) implements View {

    static final String URL = "data/";

    /** A file, the name under which the theme speaks of it, and the way to it. */
    public record DataFile(String key, String name, String href) {
    }

    public DataPage {
        files = List.copyOf(files);
    }

    /** @param paths of the files below the root */
    static DataPage of(PageScope scope, List<String> paths) {
        Frame frame = Frames.of(scope, scope.words().text("data.title"), scope.words().text("data.about"),
                List.of(), true);
        return new DataPage(frame, paths.stream().map(path -> file(scope, path)).toList());
    }

    private static DataFile file(PageScope scope, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new DataFile(name.substring(0, name.lastIndexOf('.')), name, scope.href(path));
    }

    @Override
    public String template() {
        return "data";
    }
}
