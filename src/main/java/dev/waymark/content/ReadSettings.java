package dev.waymark.content;

import dev.waymark.site.Settings;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What could be read of {@code site.yaml}: enough to check the entries, so that one run tells all.
 *
 * @param settings with something in the place of what is missing or wrong
 * @param complete whether no required setting is
 * @param clean    whether nothing was wrong with them: else a word list that is not there may only be broken
 */
public record ReadSettings(Settings settings, boolean complete, boolean clean) {

    public ReadSettings {
        Objects.requireNonNull(settings);
    }

    /** The settings, where a site can be made with them. */
    public Optional<Settings> whole() {
        return complete ? Optional.of(settings) : Optional.empty();
    }

    /** The same with other settings in their place. */
    public ReadSettings map(UnaryOperator<Settings> change) {
        return new ReadSettings(change.apply(settings), complete, clean);
    }
}
