package dev.waymark.markdown;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Nearest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a link or picture points at, judged by its form alone: the one way into a page for any address. */
final class Targets {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private Targets() {
    }

    /** A judged target. */
    sealed interface Target {
    }

    /** Another site; may be written as an attribute once it is escaped. */
    record External(String href) implements Target {
    }

    /** Something of this site. */
    record Inside(ProseLink.Form form, String path, Optional<String> fragment) implements Target {
    }

    /** Nothing that content may point at. */
    record Refused(Code code, String message, String help) implements Target {
    }

    /**
     * Judges the target of a link.
     *
     * @param written as the author wrote it, escapes and character references replaced
     */
    static Target link(String written) {
        return judge(written, false);
    }

    /** Judges the target of a picture, which is always a file of this site. */
    static Target picture(String written) {
        return judge(written, true);
    }

    private static Target judge(String written, boolean picture) {
        String bare = bare(written);
        String scheme = scheme(bare);
        if (picture && (!scheme.isEmpty() || bare.startsWith("#") || bare.isEmpty())) {
            return new Refused(Code.BAD_LINK, "a picture must be a file of this guide",
                    "put it below assets/ and write its relative path");
        }
        if (!scheme.isEmpty()) {
            return outside(written.strip(), bare, scheme);
        }
        if (bare.startsWith("//") || bare.startsWith("\\\\")) {
            return new Refused(
                    Code.BAD_LINK, "an address without a scheme", "write https:" + bare.replace('\\', '/'));
        }
        if (picture && bare.startsWith("/") || bare.startsWith("\\")) {
            return new Refused(Code.LINK_TO_ABSOLUTE_PATH, "links name files, not addresses of this site",
                    "write the path of the file relative to this one, such as ../skills/caching.md");
        }
        if (bare.startsWith("www.")) {
            return new Refused(Code.BAD_LINK, "an address without a scheme", "write https://" + bare);
        }
        if (bare.isEmpty()) {
            return new Refused(Code.BAD_LINK, "a link without a target", "write where it leads");
        }
        return inside(written.strip(), picture);
    }

    private static Target outside(String written, String bare, String scheme) {
        if (!SCHEMES.contains(scheme)) {
            String help = Nearest.to(scheme, SCHEMES).map(near -> "did you mean \"" + near + "\"?")
                    .orElse("links may begin with http, https or mailto, or name a file of this guide");
            return new Refused(Code.BAD_LINK, "links with the scheme \"" + scheme + "\" are not allowed",
                    help);
        }
        if (scheme.equals("mailto")) {
            return new External(encode(written));
        }
        String host = host(bare.substring(scheme.length() + 1));
        if (host.isEmpty()) {
            return new Refused(Code.BAD_LINK, "an address without a host",
                    "write " + scheme + "://host/path");
        }
        if (host.indexOf('@') >= 0) {
            return new Refused(Code.BAD_LINK, "an address with a user name", "write the host alone");
        }
        return new External(encode(written));
    }

    /** What stands between {@code //} and the next slash. */
    private static String host(String rest) {
        if (!rest.startsWith("//")) {
            return "";
        }
        int end = 2;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(2, end);
    }

    private static Target inside(String written, boolean picture) {
        int hash = written.indexOf('#');
        String path = decodePercent(hash < 0 ? written : written.substring(0, hash));
        Optional<String> fragment = hash < 0 || hash == written.length() - 1 ? Optional.empty()
                : Optional.of(decodePercent(written.substring(hash + 1)));
        ProseLink.Form form = picture ? ProseLink.Form.IMAGE
                : path.isEmpty() ? ProseLink.Form.SAME_PAGE : ProseLink.Form.FILE;
        return new Inside(form, path, fragment);
    }

    /** The target as a browser takes it at worst: decoded, without control chars and white space. */
    private static String bare(String written) {
        String decoded = decodePercent(written);
        if (isBare(decoded)) {
            return decoded;
        }
        StringBuilder out = new StringBuilder(decoded.length());
        decoded.codePoints()
                .filter(c -> c > ' ' && !Character.isISOControl(c) && !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isBare(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /**
     * The scheme in lower case, or the empty text: what stands before a colon that comes before any slash.
     */
    private static String scheme(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == ':') {
                return bare.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '#' || c == '?' || c == '\\') {
                return "";
            }
        }
        return "";
    }

    /** Replaces {@code %xx}; leaves what is not UTF-8 as it is. */
    private static String decodePercent(String s) {
        if (s.indexOf('%') < 0) {
            return s;
        }
        ByteBuffer bytes = ByteBuffer.allocate(s.length() * 4);
        for (int i = 0; i < s.length();) {
            int high = s.charAt(i) == '%' && i + 2 < s.length() ? Character.digit(s.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(s.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.put((byte) (high << 4 | low));
                i += 3;
            } else {
                int c = s.codePointAt(i);
                bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notText) {
            return s;
        }
    }

    /** Replaces by {@code %xx} what may not stand in an address; existing ones stay. */
    static String encode(String s) {
        StringBuilder out = new StringBuilder(s.length() + 8);
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (isUrlChar(c)) {
                out.append(c == '%' && !isEncoded(s, i) ? "%25" : Character.toString(c));
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        }
        return out.toString();
    }

    private static boolean isUrlChar(int c) {
        return c < 128 && (Scan.isLetter((char) c) || Scan.isDigit((char) c)
                || ";/?:@&=+$,-_.!~*'()#%".indexOf(c) >= 0);
    }

    private static boolean isEncoded(String s, int at) {
        return at + 1 < s.length() && Character.digit(s.charAt(at), 16) >= 0
                && Character.digit(s.charAt(at + 1), 16) >= 0;
    }
}
