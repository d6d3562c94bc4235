package dev.waymark.serve;

import dev.waymark.build.BuildReport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Who is told what goes on. Called from several threads, one call at a time. */
public interface Audience {

    /**
     * A new edition can be seen.
     *
     * @param changed files that were seen to change, as many as are known
     */
    void updated(List<String> changed, Duration elapsed);

    /** All pages of an edition were made and checked. */
    void checked(BuildReport report, Duration elapsed);

    /** The text of what stops a build, as the command line prints it; empty where nothing does. */
    String problems(BuildReport report);

    /** The machine fails; the last edition stays. Gives the text for the pages that are open. */
    String trouble(IOException failure);

    /** Waymark fails; the server goes on. Gives the text for the pages that are open. */
    String defect(Throwable failure);
}
