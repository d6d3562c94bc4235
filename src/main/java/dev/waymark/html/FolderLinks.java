package dev.waymark.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the links of a page name files: without a server nobody opens {@code index.html} where a link names
 * its folder. To be used on pages that were written here: it goes by quoted attributes and escaped texts.
 */
public final class FolderLinks {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");
    private static final Pattern ADDRESS =
            Pattern.compile("( (?:href|action)=\"| content=\"0; ?url=)([^\"]*)(?=\")");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|$).*", Pattern.DOTALL);
    private static final Pattern FOLDER =
            Pattern.compile("((?:[^?#]*/)?)(\\.{0,2})([?#].*)?", Pattern.DOTALL);
    private static final String MODULE = "<script type=\"module\" src=";
    private static final String CLASSIC = "<script defer src=";

    private FolderLinks() {
    }

    /** The page with links to files, and with classic scripts instead of modules. */
    public static String of(String html) {
        return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group())));
    }

    private static String tag(String tag) {
        if (tag.startsWith(MODULE)) {
            return CLASSIC + tag.substring(MODULE.length());
        }
        return ADDRESS.matcher(tag).replaceAll(found ->
                Matcher.quoteReplacement(found.group(1) + file(found)));
    }

    private static String file(MatchResult found) {
        String address = found.group(2);
        Matcher folder = FOLDER.matcher(address);
        if (ELSEWHERE.matcher(address).matches() || !folder.matches()) {
            return address;
        }
        String up = folder.group(2).isEmpty() ? "" : folder.group(2) + "/";
        return folder.group(1) + up + "index.html" + (folder.group(3) == null ? "" : folder.group(3));
    }
}
