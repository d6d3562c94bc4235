package dev.waymark.serve;

import java.util.regex.Pattern;

/** Files that editors and file managers put beside the real ones: swap files, backups, half of a safe save. */
final class EditorFiles {

    /** Emacs, Vim (4913 is its probe), JetBrains, Kate, gedit, office programs, downloads, Windows. */
    private static final Pattern NAME = Pattern.compile(
            "[._#~].*|.*~|.*#|4913|.*\\.(?:sw[a-z]|tmp|temp|bak|orig|part|crdownload|kate-swp|lock)"
                    + "|.*___jb_(?:tmp|old|bak)___|Thumbs\\.db|desktop\\.ini");

    private EditorFiles() {
    }

    /** @param name of a file, without its folders */
    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }
}
