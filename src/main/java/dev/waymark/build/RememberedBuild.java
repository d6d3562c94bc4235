package dev.waymark.build;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.output.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A build as it is remembered.
 *
 * @param key       all that it could see but for files
 * @param looks     how the files of content and templates looked
 * @param settled   whether files that look so still hold the same
 * @param contents  what they held
 * @param published how the site looked that it published
 */
record RememberedBuild(String key, Digest looks, boolean settled, Digest contents, Digest published,
        BuildReport report) {

    private static final int MOST_DIAGNOSTICS = 1 << 20;

    /** The same, its files seen once more. */
    RememberedBuild seen(Digest looksNow, boolean settledNow) {
        return new RememberedBuild(key, looksNow, settledNow, contents, published, report);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never in memory
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        write(key, out);
        out.writeLong(looks.value());
        out.writeBoolean(settled);
        out.writeLong(contents.value());
        out.writeLong(published.value());
        out.writeInt(report.files());
        out.writeInt(report.entries());
        out.writeInt(report.pages());
        out.writeInt(report.diagnostics().size());
        for (Diagnostic found : report.diagnostics()) {
            write(found.severity().name(), out);
            write(found.code().name(), out);
            write(found.span(), out);
            write(found.message(), out);
            out.writeInt(found.help().size());
            for (String help : found.help()) {
                write(help, out);
            }
            out.writeInt(found.related().size());
            for (Diagnostic.Related related : found.related()) {
                write(related.span(), out);
                write(related.message(), out);
            }
            out.writeBoolean(found.fix().isPresent());
            write(found.fix().orElse(""), out);
        }
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        write(span.file().path(), out);
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    /** Of any length, as {@code writeUTF} is not. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What {@link #bytes()} gave; empty for anything else. */
    static Optional<RememberedBuild> parse(byte[] bytes, Function<String, SourceFile> files) {
        try {
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes)), files));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static RememberedBuild read(DataInputStream in, Function<String, SourceFile> files)
            throws IOException {
        String key = text(in);
        Digest looks = new Digest(in.readLong());
        boolean settled = in.readBoolean();
        Digest contents = new Digest(in.readLong());
        Digest published = new Digest(in.readLong());
        int read = in.readInt();
        int entries = in.readInt();
        int pages = in.readInt();
        List<Diagnostic> found = new ArrayList<>();
        for (int left = count(in, MOST_DIAGNOSTICS); left > 0; left--) {
            found.add(diagnostic(in, files));
        }
        return new RememberedBuild(key, looks, settled, contents, published,
                new BuildReport(found, read, entries, pages, true));
    }

    private static Diagnostic diagnostic(DataInputStream in, Function<String, SourceFile> files)
            throws IOException {
        Severity severity = Severity.valueOf(text(in));
        Code code = Code.valueOf(text(in));
        Span span = span(in, files);
        String message = text(in);
        List<String> help = new ArrayList<>();
        for (int left = count(in, in.available()); left > 0; left--) {
            help.add(text(in));
        }
        List<Diagnostic.Related> related = new ArrayList<>();
        for (int left = count(in, in.available()); left > 0; left--) {
            related.add(new Diagnostic.Related(span(in, files), text(in)));
        }
        boolean hasFix = in.readBoolean();
        String fix = text(in);
        return new Diagnostic(severity, code, span, message, help, related,
                hasFix ? Optional.of(fix) : Optional.empty());
    }

    private static Span span(DataInputStream in, Function<String, SourceFile> files) throws IOException {
        return new Span(files.apply(text(in)), in.readInt(), in.readInt());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in, in.available())), StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("this is not what was remembered");
        }
        return count;
    }
}
