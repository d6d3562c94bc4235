package dev.waymark.output;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A path below the output folder that every file system in use can hold: segments separated by {@code /},
 * none of them empty, {@code .} or {@code ..}, none a device name, none ending in a dot or a space, without
 * control characters, lone surrogates and {@code \ : * ? " < > |}. The first segment is none of the names
 * that belong to the owner of the folder ({@link OutputFolder#KEPT}).
 */
record OutputPath(String text) {

    private static final String FORBIDDEN = "\\:*?\"<>|\u007f";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul",
            "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    OutputPath {
        int start = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
            checkSegment(text, start, slash);
            start = slash + 1;
        }
        checkSegment(text, start, text.length());
        if (text.charAt(0) == '.' || Character.toUpperCase(text.charAt(0)) == 'C') {
            checkNotKept(text);
        }
    }

    /** The folders above it from the top, such as {@code skills} and {@code skills/caching}. */
    List<String> folders() {
        List<String> folders = new ArrayList<>(4);
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            folders.add(text.substring(0, slash));
        }
        return folders;
    }

    /** The same for all spellings that some file system takes for one: case and Unicode normal form. */
    static String folded(String path) {
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        String oneCase = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(oneCase, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void checkSegment(String path, int start, int end) {
        if (start == end) {
            throw refused(path, "has an empty segment");
        }
        for (int i = start; i < end; i += Character.charCount(path.codePointAt(i))) {
            int c = path.codePointAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0 || Character.getType(c) == Character.SURROGATE) {
                throw refused(path, "has a character that not every file system can hold");
            }
        }
        char last = path.charAt(end - 1);
        if (last == '.' || last == ' ') {
            throw refused(path, "has a segment that ends in a dot or a space");
        }
        int dot = path.indexOf('.', start);
        int nameEnd = dot < 0 || dot > end ? end : dot;
        String name = path.substring(start, nameEnd);
        if (name.length() <= 4 && DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
            throw refused(path, "has the name of a device");
        }
    }

    private static void checkNotKept(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        if (OutputFolder.KEPT.stream().anyMatch(first::equalsIgnoreCase)) {
            throw refused(path, "has a name that belongs to the owner of the output folder");
        }
    }

    private static IllegalArgumentException refused(String path, String why) {
        return new IllegalArgumentException("output path \"" + path + "\" " + why);
    }
}
