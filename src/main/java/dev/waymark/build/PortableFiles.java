package dev.waymark.build;

import dev.waymark.format.Json;
import dev.waymark.html.FolderLinks;
import dev.waymark.output.OutputFile;
import dev.waymark.search.SearchIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Makes the files of a site fit to be opened from a folder: links name files, and what scripts read comes to
 * them as a script too, since a browser lets no page of a folder ask for a file.
 */
final class PortableFiles implements Sink {

    private static final String DATA = ".json";
    /** Parts of the search index. */
    private static final String BYTES = ".bin";

    private final Sink sink;

    PortableFiles(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void add(OutputFile file) throws IOException {
        if (file.path().endsWith(".html")) {
            sink.add(with(file.path(), file, FolderLinks.of(text(file))));
            return;
        }
        if (file.path().endsWith(BYTES)) {
            String bytes = Base64.getEncoder().encodeToString(file.bytes());
            sink.add(script(file, new Json().value(bytes).toString()));
            return;
        }
        if (!file.path().startsWith(SearchIndex.FOLDER)) {
            sink.add(file);
        }
        if (file.path().endsWith(DATA)) {
            sink.add(script(file, text(file).strip()));
        }
    }

    private static OutputFile script(OutputFile file, String value) {
        return with(file.path() + ".js", file,
                "waymarkData(" + new Json().value(file.path()) + ", " + value + ");\n");
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static OutputFile with(String path, OutputFile file, String text) {
        return new OutputFile(path, file.entry(), text.getBytes(StandardCharsets.UTF_8));
    }
}
