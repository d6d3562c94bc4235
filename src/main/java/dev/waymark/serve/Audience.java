package dev.waymark.serve;

import dev.waymark.build.BuildReport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Who is told what goes on. Called from several threads, one call at a time. */
public interface Audience {

    /** The first edition can be seen. */
    void opened(URI url);

    /**
     * A new edition can be seen.
     *
     * @param changed files that were seen to change, as many as are known
     */
    void updated(List<String> changed, Duration elapsed);

    /** What is known to be wrong with an edition: with its content and, after a while, with all its pages. */
    void checked(BuildReport report, Duration elapsed);

    /** The text of what stops a build, as the command line prints it; empty where nothing does. */
    String problems(BuildReport report);

    /** The machine fails; the last edition stays. Gives the text for the pages that are open. */
    String trouble(IOException failure);

    /** Waymark fails; the server goes on. Gives the text for the pages that are open. */
    String defect(Throwable failure);
}
