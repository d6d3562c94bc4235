package dev.waymark.page;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A city: where it lies, who employs there and what is paid.
 *
 * @param currency of its country
 * @param seated   firms with their headquarters there
 * @param offices  firms with an office there
 */
public record CityPage(Frame page, Article article, Optional<Link> country, Optional<Link> region,
        String currency, List<String> knownFor, List<Card> seated, List<Card> offices, Optional<PayPart> pay)
        implements View {

    public CityPage {
        knownFor = List.copyOf(knownFor);
        seated = List.copyOf(seated);
        offices = List.copyOf(offices);
    }

    static CityPage of(PageScope scope, City city) {
        Markup body = scope.render(city.common().body());
        List<Card> seated = scope.cardsOf(scope.pointing(city.id(), Relation.HEADQUARTERS, Kind.EMPLOYER));
        List<Card> offices = scope.cardsOf(scope.pointing(city.id(), Relation.OFFICE, Kind.EMPLOYER));
        Optional<PayPart> pay = new PayCharts(scope).at(city, currency(scope, city));
        Article article = Articles.of(scope, city, body,
                new Articles.Shown(Relation.HEADQUARTERS, Kind.EMPLOYER),
                new Articles.Shown(Relation.OFFICE, Kind.EMPLOYER),
                new Articles.Shown(Relation.PLACE, Kind.SALARY));
        List<TocItem> toc = new Toc(scope).prose(city.common().body().headings()).section("place.pay", true)
                .section("place.seated", seated).section("place.offices", offices).foot(article);
        return new CityPage(Frames.of(scope, city, toc), article, scope.link(city.country()),
                scope.link(city.region()), currency(scope, city).map(Currency::getCurrencyCode).orElse(""),
                city.knownFor(), seated, offices, pay);
    }

    static Optional<Currency> currency(PageScope scope, City city) {
        return scope.catalog().find(city.country(), Country.class)
                .map(Country::currency);
    }

    @Override
    public String template() {
        return "city";
    }
}
