package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that the stages of a roadmap require stages that exist, and never each other in a circle. */
final class LocalOrder {

    private final Map<String, List<YamlValue.Scalar>> requires = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Binding binding;

    private LocalOrder(Binding binding) {
        this.binding = binding;
    }

    static void check(YamlValue.Sequence stages, Binding binding) {
        LocalOrder order = new LocalOrder(binding);
        stages.items().forEach(order::collect);
        order.requires.forEach((id, needed) -> needed.forEach(other -> order.exists(id, other)));
        order.requires.keySet().forEach(id -> order.walk(id, new ArrayList<>()));
    }

    private void collect(YamlValue item) {
        Optional<YamlValue> id = field(item, "id");
        if (id.isPresent() && id.get() instanceof YamlValue.Scalar name) {
            List<YamlValue.Scalar> needed = field(item, "requires")
                    .filter(YamlValue.Sequence.class::isInstance).map(YamlValue.Sequence.class::cast).stream()
                    .flatMap(list -> list.items().stream())
                    .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast).toList();
            requires.putIfAbsent(name.text(), needed);
        }
    }

    private static Optional<YamlValue> field(YamlValue item, String key) {
        return item instanceof YamlValue.Mapping mapping
                ? mapping.pairs().stream().filter(pair -> pair.key().text().equals(key))
                        .map(YamlValue.Pair::value).findFirst()
                : Optional.empty();
    }

    private void exists(String id, YamlValue.Scalar needed) {
        if (needed.text().equals(id)) {
            binding.add(Code.SELF_REFERENCE, needed.span(), "a step cannot require itself", "remove it");
        } else if (!requires.containsKey(needed.text())) {
            binding.add(Code.UNKNOWN_REFERENCE, needed.span(), "no step here has the id \"" + needed.text() + "\"",
                    Nearest.to(needed.text(), requires.keySet()).map(near -> "did you mean \"" + near + "\"?")
                            .orElse("steps: " + String.join(", ", requires.keySet())));
        }
    }

    /** Depth is bounded by the number of steps that a file of the allowed size can hold on one path. */
    private void walk(String id, List<String> path) {
        if (done.contains(id) || path.size() > MAX_CHAIN) {
            return;
        }
        path.add(id);
        for (YamlValue.Scalar needed : requires.getOrDefault(id, List.of())) {
            int at = path.indexOf(needed.text());
            if (at >= 0 && !needed.text().equals(id)) {
                binding.add(Code.REFERENCE_CYCLE, needed.span(), "steps require each other in a circle: "
                        + String.join(" → ", path.subList(at, path.size())) + " → " + needed.text(),
                        "take one of these out");
            } else if (at < 0) {
                walk(needed.text(), path);
            }
        }
        path.remove(path.size() - 1);
        done.add(id);
    }

    private static final int MAX_CHAIN = 500;
}
