package dev.waymark.page;

import dev.waymark.catalog.Salary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of several tables that have the same terms, and how far they are apart. */
final class PayTerms {

    private static final int TERMS_SHOWN = 40;
    private static final int FIGURES_SHOWN = 12;

    /**
     * Figures with the same terms.
     *
     * @param pairs what is said of each two of different tables
     * @param more  how many figures are left out
     */
    public record Comparison(String id, String title, PayChart chart, List<Pair> pairs, int more) {

        public Comparison {
            pairs = List.copyOf(pairs);
        }
    }

    /** What is said of two rows by their letters. */
    public record Pair(String first, String second, List<String> said) {

        public Pair {
            said = List.copyOf(said);
        }
    }

    private final PageScope scope;
    private final PayCharts charts;
    private final List<List<PayFigure>> comparable;

    PayTerms(PageScope scope, PayCharts charts, List<PayFigure> figures) {
        this.scope = scope;
        this.charts = charts;
        Map<PayComparison.Terms, List<PayFigure>> byTerms = new LinkedHashMap<>();
        figures.forEach(figure -> PayComparison.Terms.of(figure).ifPresent(
                terms -> byTerms.computeIfAbsent(terms, unknown -> new ArrayList<>()).add(figure)));
        this.comparable = byTerms.values().stream()
                .filter(shared -> shared.stream().map(PayFigure::set).map(Salary::id).distinct().count() > 1)
                .toList();
    }

    List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (List<PayFigure> figures : comparable.subList(0, Math.min(TERMS_SHOWN, comparable.size()))) {
            String id = "_terms-" + (comparisons.size() + 1);
            comparisons.add(comparison(id, figures));
        }
        return comparisons;
    }

    /** How many could be compared beside those that are. */
    int more() {
        return Math.max(0, comparable.size() - TERMS_SHOWN);
    }

    private Comparison comparison(String id, List<PayFigure> shared) {
        PayComparison comparison = new PayComparison(scope);
        List<PayFigure> figures = shared.subList(0, Math.min(FIGURES_SHOWN, shared.size()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (!figures.get(i).set().id().equals(figures.get(j).set().id())) {
                    pairs.add(new Pair(letter(i), letter(j),
                            comparison.of(figures.get(i), figures.get(j))));
                }
            }
        }
        String title = title(figures.get(0));
        return new Comparison(id, title, charts.lettered(id + "-chart", "", figures), pairs,
                shared.size() - figures.size());
    }

    /** Fewer are shown than there are letters. */
    static String letter(int number) {
        return Character.toString('A' + number);
    }

    private String title(PayFigure figure) {
        return Stream.of(scope.link(figure.row().place()).map(Link::title),
                Optional.of(scope.link(figure.row().level()).map(Link::title)
                        .orElse(scope.words().text("not-stated.level"))),
                figure.row().component().map(part -> scope.words().text("component." + part.word())))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
