package dev.waymark.content;

import java.util.regex.Pattern;

/**
 * Files that editors and file managers put beside the real ones: swap files, backups, half of a safe save.
 */
public final class EditorFiles {

    /** Emacs, Vim (4913 is its probe), JetBrains, Kate, gedit, office programs, downloads, Windows, macOS. */
    private static final Pattern NAME = Pattern.compile("4913|.*~|~.*|.*#|#.*|\\.#.*"
            + "|.*\\.(?:sw[a-z]|tmp|temp|bak|orig|part|crdownload|kate-swp|lock)|.*___jb_(?:tmp|old|bak)___"
            + "|\\.goutputstream-.*|Thumbs\\.db|desktop\\.ini|\\.DS_Store");

    private EditorFiles() {
    }

    /** @param name of a file, without its folders */
    public static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }
}
