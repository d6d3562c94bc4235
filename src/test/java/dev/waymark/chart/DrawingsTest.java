package dev.waymark.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every drawing. */
class DrawingsTest {

    private static final Span ABOUT = SourceFile.of("roadmaps/keeper.md", "").whole();

    /** A store that shows what it holds. */
    private record Memory(Map<String, String> known) implements Drawings.Store {
        Memory() {
            this(new HashMap<>());
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.ofNullable(known.get(name));
        }

        @Override
        public void keep(String name, String layout) {
            known.put(name, layout);
        }
    }

    private static String draw(Diagram diagram) {
        return new Drawings(new Memory()).draw(diagram, ABOUT).map(Markup::html).orElseThrow();
    }

    static LongStream seeds() {
        return LongStream.range(1, 13);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInAMapOfSixtyBoxesStandsOnAnything(long seed) {
        DrawnMap map = new DrawnMap(draw(RandomDiagrams.of(seed, 60)));
        assertEquals(60, map.boxes().size());
        assertEquals(List.of(), overlaps(map.boxes()), "seed " + seed);
        for (int i = 0; i < 60; i++) {
            List<DrawnMap.Room> texts = map.texts(map.groups().get(i));
            DrawnMap.Room box = map.boxes().get(i);
            assertEquals(List.of(), overlaps(texts), "seed " + seed);
            assertEquals(List.of(), texts.stream().filter(text -> !box.holds(text)).toList(), "seed " + seed);
        }
    }

    private static List<String> overlaps(List<DrawnMap.Room> rooms) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rooms.get(i).overlaps(rooms.get(j))) {
                    found.add(rooms.get(i) + " is on " + rooms.get(j));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noArrowPointsUpOrRunsThroughABox(long seed) {
        Diagram diagram = RandomDiagrams.of(seed, 40);
        DrawnMap map = new DrawnMap(draw(diagram));
        Map<String, DrawnMap.Room> boxes = new HashMap<>();
        for (int i = 0; i < map.groups().size(); i++) {
            boxes.put(map.groups().get(i).selectFirst("a").attr("href"), map.boxes().get(i));
        }
        List<List<Double>> ways = map.arrows();
        for (int i = 0; i < ways.size(); i++) {
            List<Double> way = ways.get(i);
            Diagram.Arrow arrow = diagram.arrows().get(i);
            assertEquals(boxes.get("#step-" + arrow.from()).bottom(), way.get(1), 1.0,
                    "seed " + seed + " " + arrow);
            assertTrue(way.get(way.size() - 1) <= boxes.get("#step-" + arrow.to()).top(),
                    "seed " + seed + " " + arrow);
            for (int p = 0; p + 3 < way.size(); p += 2) {
                assertTrue(way.get(p + 1) <= way.get(p + 3), "seed " + seed + " goes up: " + way);
                DrawnMap.Room line = new DrawnMap.Room("line",
                        Math.min(way.get(p), way.get(p + 2)), way.get(p + 1),
                        Math.max(way.get(p), way.get(p + 2)) + 0.1, way.get(p + 3) - 0.1);
                assertEquals(List.of(), map.boxes().stream().filter(line::overlaps).toList(), "seed " + seed);
            }
        }
    }

    @Test
    void theSameDiagramIsDrawnTheSameEachTime() {
        Diagram diagram = RandomDiagrams.of(5, 60);
        String first = draw(diagram);
        List<String> others = IntStream.range(0, 8).parallel().mapToObj(i -> draw(diagram)).toList();
        assertTrue(others.stream().allMatch(first::equals));
        assertNotEquals(first, draw(RandomDiagrams.of(6, 60)));
    }

    @Test
    void aKnownMapHasTheseBytes() {
        Diagram.Section fuels = new Diagram.Section("A fuel \u00b7 pick one", Diagram.Sign.ONE, List.of(
                new Diagram.Item("technology/paraffin", "../paraffin/", "Paraffin"),
                new Diagram.Item("technology/electricity", "../electricity/", "Electricity")));
        Diagram diagram = new Diagram("Map", 2, List.of(
                new Diagram.Box("#first", "1", "First nights", "", false, List.of(fuels)),
                new Diagram.Box("#alone", "2", "Alone", "optional", true, List.of())),
                List.of(new Diagram.Arrow(0, 1, true)));
        String drawn = draw(diagram);
        assertEquals("""
                <svg class="diagram" role="group" aria-label="Map" width="272" height="213" \
                viewBox="0 0 272 213">\
                <g class="arrows" aria-hidden="true"><path class="arrow" d="M136 109L136 142"/>\
                <path class="tip" d="M131 140L136 149L141 140Z"/>
                </g>""", drawn.substring(0, drawn.indexOf("</g>") + 4));
        assertEquals(List.of("1 First nights", "Paraffin", "Electricity", "2 Alone optional"),
                new DrawnMap(drawn).document().select("a").eachText());
        assertEquals(List.of("technology/paraffin", "technology/electricity"),
                new DrawnMap(drawn).document().select("[data-id]").eachAttr("data-id"));
        assertEquals(2, new DrawnMap(drawn).document().select("a.one circle.sign").size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linksFollowEachOtherAsTheBoxesAreRead(long seed) {
        Diagram diagram = RandomDiagrams.of(seed, 30);
        List<String> heads = new DrawnMap(draw(diagram)).document().select("a.head").eachAttr("href");
        assertEquals(Rows.order(30, diagram.arrows()).stream().map(i -> "#step-" + i).toList(), heads);
        List<DrawnMap.Room> boxes = new DrawnMap(draw(diagram)).boxes();
        for (int i = 1; i < boxes.size(); i++) {
            boolean isBeside = boxes.get(i).top() == boxes.get(i - 1).top()
                    && boxes.get(i).left() > boxes.get(i - 1).right();
            boolean isBelow = boxes.get(i).top() > boxes.get(i - 1).bottom();
            assertTrue(isBeside || isBelow, boxes.get(i - 1) + " then " + boxes.get(i));
        }
    }

    @Test
    void whatWasLaidOutOnceIsNotLaidOutAgain() {
        Memory memory = new Memory();
        Drawings first = new Drawings(memory);
        Diagram diagram = RandomDiagrams.of(3, 20);
        String drawn = first.draw(diagram, ABOUT).orElseThrow().html();
        assertEquals(1, first.layouts());
        Drawings second = new Drawings(memory);
        assertEquals(drawn, second.draw(diagram, ABOUT).orElseThrow().html());
        assertEquals(0, second.layouts());
        Diagram changed = new Diagram(diagram.label(), diagram.columns(), diagram.boxes(),
                diagram.arrows().subList(1, diagram.arrows().size()));
        second.draw(changed, ABOUT);
        assertEquals(1, second.layouts());
    }

    @Test
    void aDamagedMemoryIsMadeAnew() {
        Memory memory = new Memory();
        Diagram diagram = RandomDiagrams.of(3, 20);
        String drawn = new Drawings(memory).draw(diagram, ABOUT).orElseThrow().html();
        String name = memory.known().keySet().iterator().next();
        String whole = memory.known().get(name);
        for (String damaged : List.of("", "\n", whole.substring(0, whole.length() / 2),
                whole.replaceFirst("\\d", "7"), whole + whole, whole.replace(",", ";"),
                "9999999999,1\n" + whole, "\0\0\0")) {
            memory.known().put(name, damaged);
            Drawings drawings = new Drawings(memory);
            assertEquals(drawn, drawings.draw(diagram, ABOUT).orElseThrow().html(), damaged);
            assertEquals(damaged.equals(whole) ? 0 : 1, drawings.layouts(), damaged);
            assertEquals(whole, memory.known().get(name));
        }
    }

    @Test
    void textsAreNeverMarkup() {
        String evil = "\"><script>alert(1)</script><a href='javascript:x' onclick=\"y\">";
        Diagram diagram = new Diagram(evil, 1, List.of(new Diagram.Box(evil, evil, evil, evil, true,
                List.of(new Diagram.Section(evil, Diagram.Sign.ANY,
                        List.of(new Diagram.Item(evil, evil, evil)))))), List.of());
        DrawnMap map = new DrawnMap(draw(diagram));
        assertEquals(2, map.document().select("a").size());
        assertTrue(map.document().select("script, [onclick]").isEmpty());
        assertFalse(draw(diagram).contains("<script"));
        assertEquals(evil, map.document().selectFirst("svg").attr("aria-label"));
    }

    @Test
    void aTextThatIsCutIsToldWholeToThoseWhoHearIt() {
        String endless = "endless ".repeat(60).strip();
        Diagram.Box box = new Diagram.Box("#x", "1", endless, "", false, List.of());
        Diagram diagram = new Diagram("Map", 1, List.of(box), List.of());
        Element link = new DrawnMap(draw(diagram)).document().selectFirst("a");
        assertTrue(link.text().endsWith("…"), link.text());
        assertEquals(endless, link.attr("aria-label"));
    }

    @Test
    void whatCannotBeDrawnIsToldOfAndLeftOut() {
        Diagram circle = new Diagram("Map", 2, RandomDiagrams.of(1, 2).boxes(),
                List.of(new Diagram.Arrow(0, 1, true), new Diagram.Arrow(1, 0, true)));
        Drawings drawings = new Drawings(new Memory());
        assertTrue(drawings.draw(circle, ABOUT).isEmpty());
        Diagnostics found = new Diagnostics();
        drawings.tell(found);
        assertEquals(List.of(Code.NOT_DRAWN), found.sorted().stream().map(told -> told.code()).toList());
        Drawings large = new Drawings(new Memory());
        assertTrue(large.draw(RandomDiagrams.of(1, Limits.DRAWN_BOXES + 1), ABOUT).isEmpty());
        assertEquals(0, large.layouts());
        Diagnostics others = new Diagnostics();
        large.tell(others);
        assertEquals(1, others.size(), "what another one could not draw is not told");
    }
}
