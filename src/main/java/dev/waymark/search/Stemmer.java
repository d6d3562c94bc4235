package dev.waymark.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Which words are forms of one, by the language of the guide; in a language that is not known each
 * is its own.
 */
final class Stemmer {

    private static final Map<String, Supplier<SnowballStemmer>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", ArabicStemmer::new),
            Map.entry("ca", CatalanStemmer::new),
            Map.entry("da", DanishStemmer::new),
            Map.entry("de", GermanStemmer::new),
            Map.entry("en", EnglishStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("fi", FinnishStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("hu", HungarianStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("nb", NorwegianStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("nn", NorwegianStemmer::new),
            Map.entry("no", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("ro", RomanianStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("sv", SwedishStemmer::new),
            Map.entry("tr", TurkishStemmer::new));

    private final Optional<SnowballStemmer> snowball;

    private Stemmer(Optional<SnowballStemmer> snowball) {
        this.snowball = snowball;
    }

    /** @param language BCP 47, such as {@code en} or {@code pt-BR} */
    static Stemmer of(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return new Stemmer(Optional.ofNullable(BY_LANGUAGE.get(primary)).map(Supplier::get));
    }

    /** What the forms of a folded word have in common; words with digits or signs have no forms. */
    synchronized String stem(String word) {
        if (snowball.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        SnowballStemmer stemmer = snowball.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.isEmpty() ? word : stem;
    }
}
