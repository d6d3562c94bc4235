package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A country: where it lies, what lies in it, who employs there and what is paid.
 *
 * @param seated    firms with their headquarters in one of its cities
 * @param offices   firms with an office in it
 * @param pay       of the country as a whole
 * @param payCities of its cities
 */
public record CountryPage(Frame page, Article article, Optional<Link> region, String currency, String code,
        List<String> knownFor, List<Card> regions, List<Card> cities, List<Card> seated, List<Card> offices,
        Optional<PayPart> pay, Optional<PayPart> payCities) implements View {

    public CountryPage {
        knownFor = List.copyOf(knownFor);
        regions = List.copyOf(regions);
        cities = List.copyOf(cities);
        seated = List.copyOf(seated);
        offices = List.copyOf(offices);
    }

    static CountryPage of(PageScope scope, Country country) {
        Markup body = scope.render(country.common().body());
        List<Entry> towns = scope.pointing(country.id(), Relation.COUNTRY, Kind.CITY);
        List<Card> cities = scope.cardsOf(towns);
        List<Card> regions = scope.cardsOf(scope.pointing(country.id(), Relation.WITHIN, Kind.REGION));
        List<Card> seated = scope.cardsOf(towns.stream()
                .flatMap(city -> scope.pointing(city.id(), Relation.HEADQUARTERS, Kind.EMPLOYER).stream())
                .distinct().sorted(Catalog.BY_ORDER).toList());
        List<Card> offices = scope.cardsOf(scope.pointing(country.id(), Relation.OFFICE, Kind.EMPLOYER));
        PayCharts charts = new PayCharts(scope);
        Optional<Currency> own = Optional.of(country.currency());
        Optional<PayPart> pay = charts.at(country, own);
        Optional<PayPart> payCities = charts.inCities(country, own, towns);
        Article article = Articles.of(scope, country, body, new Articles.Shown(Relation.COUNTRY, Kind.CITY),
                new Articles.Shown(Relation.WITHIN, Kind.REGION),
                new Articles.Shown(Relation.OFFICE, Kind.EMPLOYER),
                new Articles.Shown(Relation.PLACE, Kind.SALARY));
        List<TocItem> toc = new Toc(scope).prose(country.common().body().headings())
                .section("place.pay", true)
                .section("place.pay-cities", payCities.isPresent()).section("place.regions", regions)
                .section("place.cities", cities).section("place.seated", seated)
                .section("place.offices", offices)
                .foot(article);
        return new CountryPage(Frames.of(scope, country, toc), article, scope.link(country.region()),
                country.currency().getCurrencyCode(), country.code(), country.knownFor(), regions, cities,
                seated, offices, pay, payCities);
    }

    @Override
    public String template() {
        return "country";
    }
}
