package dev.waymark.page;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.Heading;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.Prose;
import dev.waymark.markdown.TextStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a chapter, read as every text is. Where a fence says {@code markdown result}, what comes of the
 * Markdown in it is shown beside it; {@code shows="fact/id=words"} after it says what a figure prints there.
 */
record HandbookText(List<HandbookPage.Block> blocks, List<Heading> headings) {

    private static final Pattern SAMPLE = Pattern.compile(
            "^(?<fence>`{3,})markdown result(?<info>[^\\n`]*)\\n(?<text>.*?)^\\k<fence>\\n",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SHOWS = Pattern.compile("shows=\"([^\"=]+)=([^\"]*)\"");

    static HandbookText read(PageScope scope, Handbook.Chapter chapter) {
        MarkdownReader reader = new MarkdownReader(TextStore.inMemory());
        HandbookSlots slots = new HandbookSlots(scope, chapter);
        List<HandbookPage.Block> blocks = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        String text = chapter.text().get();
        Matcher sample = SAMPLE.matcher(text);
        int from = 0;
        while (sample.find()) {
            Prose before = prose(reader, text.substring(from, sample.start()));
            headings.addAll(before.headings());
            Prose written = prose(reader, sample.group());
            Prose shown = prose(reader, sample.group("text"));
            SampleSlots sampleSlots = new SampleSlots(scope, figures(sample.group("info")));
            blocks.add(new HandbookPage.Block(before.render(slots), Optional.of(
                    new HandbookPage.Sample(written.render(slots), shown.render(sampleSlots)))));
            from = sample.end();
        }
        Prose rest = prose(reader, text.substring(from));
        headings.addAll(rest.headings());
        blocks.add(new HandbookPage.Block(rest.render(slots), Optional.empty()));
        return new HandbookText(List.copyOf(blocks), List.copyOf(headings));
    }

    private static Map<String, String> figures(String info) {
        return SHOWS.matcher(info).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /** What would be wrong with it is a matter of the generator's own tests. */
    private static Prose prose(MarkdownReader reader, String text) {
        return reader.read(MarkdownSource.bodyOf(SourceFile.of("handbook", text), 0), new Diagnostics());
    }
}
