package dev.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the boxes of a problem stand and which way its links go, in pixels.
 *
 * @param boxes upper left corners, in the order of the boxes
 * @param ways  corners of each link, from the box where it begins to the one where it ends
 */
record Placement(int width, int height, List<Point> boxes, List<List<Point>> ways) {

    private static final int FARTHEST = 1_000_000;

    record Point(int x, int y) {
    }

    Placement {
        boxes = List.copyOf(boxes);
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** A form that {@link #parse} reads. */
    String text() {
        String lines = line(List.of(new Point(width, height))) + line(boxes)
                + ways.stream().map(Placement::line).collect(Collectors.joining());
        return lines + Problem.digest(lines) + "\n";
    }

    private static String line(List<Point> points) {
        return points.stream().map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" ", "", "\n"));
    }

    /**
     * The placement for a problem with this text form; empty where the text is damaged or for
     * another problem.
     */
    static Optional<Placement> parse(String text, Problem problem) {
        int end = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.substring(end).equals(Problem.digest(text.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        try {
            List<List<Point>> lines = text.substring(0, end).lines().map(Placement::points).toList();
            if (lines.size() != problem.links().size() + 2 || lines.get(0).size() != 1
                    || lines.get(1).size() != problem.boxes().size()) {
                return Optional.empty();
            }
            return Optional.of(new Placement(lines.get(0).get(0).x(), lines.get(0).get(0).y(), lines.get(1),
                    lines.subList(2, lines.size())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Point> points(String line) {
        List<Point> points = new ArrayList<>();
        for (String pair : line.split(" ", -1)) {
            int[] numbers = IntStream.of(0, 1).map(i -> number(pair.split(",", -1)[i])).toArray();
            points.add(new Point(numbers[0], numbers[1]));
        }
        return points;
    }

    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (number < 0 || number > FARTHEST) {
            throw new IllegalArgumentException("no place of a drawing");
        }
        return number;
    }
}
