package dev.waymark.content;

import dev.waymark.catalog.Circles;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that the stages of a roadmap require stages that exist, and never each other in a circle. */
final class LocalOrder {

    private final Map<String, List<YamlValue.Scalar>> requires = new LinkedHashMap<>();
    private final Binding binding;
    /** Whether the id of every step is known; where one is not, those who require it are not wrong too. */
    private final boolean allNamed;

    private LocalOrder(Binding binding, boolean allNamed) {
        this.binding = binding;
        this.allNamed = allNamed;
    }

    static void check(YamlValue.Sequence stages, Binding binding) {
        LocalOrder order = new LocalOrder(binding, stages.items().stream().allMatch(LocalOrder::isNamed));
        stages.items().forEach(order::collect);
        order.requires.forEach((id, needed) -> needed.forEach(other -> order.exists(id, other)));
        Circles.find(order.requires.keySet(), order::others, YamlValue.Scalar::text, order::tell);
    }

    private static boolean isNamed(YamlValue item) {
        return item instanceof YamlValue.Mapping stage
                && stage.scalar("id").filter(id -> Slugs.isValid(id.text())).isPresent();
    }

    private void collect(YamlValue item) {
        if (item instanceof YamlValue.Mapping stage) {
            stage.scalar("id").ifPresent(id -> requires.putIfAbsent(id.text(), needed(stage)));
        }
    }

    private static List<YamlValue.Scalar> needed(YamlValue.Mapping stage) {
        return stage.pair("requires").map(YamlValue.Pair::value)
                .filter(YamlValue.Sequence.class::isInstance).map(YamlValue.Sequence.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast)
                .filter(id -> Slugs.isValid(id.text())).toList();
    }

    private List<YamlValue.Scalar> others(String id) {
        return requires.getOrDefault(id, List.of()).stream()
                .filter(needed -> !needed.text().equals(id)).toList();
    }

    private void exists(String id, YamlValue.Scalar needed) {
        if (needed.text().equals(id)) {
            binding.add(Code.SELF_REFERENCE, needed.span(), "a step cannot require itself", "remove it");
        } else if (allNamed && !requires.containsKey(needed.text())) {
            binding.add(Diagnostic.of(Code.UNKNOWN_REFERENCE, needed.span(),
                    "no step here has the id \"" + needed.text() + "\"",
                    Nearest.to(needed.text(), requires.keySet()).map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> "steps: " + String.join(", ", requires.keySet())))
                    .withFix(Nearest.only(needed.text(), requires.keySet())));
        }
    }

    private void tell(List<String> way, YamlValue.Scalar closing) {
        binding.add(Code.REFERENCE_CYCLE, closing.span(),
                "steps require each other in a circle: " + String.join(" → ", way), "take one of these out");
    }
}
