package dev.waymark.page;

import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A region: what it lies in, what lies in it and what is paid.
 *
 * @param type key of what sort of region it is
 * @param pay  of the region as a whole
 */
public record RegionPage(Frame page, Article article, String type, Optional<Link> within,
        List<Card> regions, List<Card> countries, List<Card> cities, Optional<PayPart> pay) implements View {

    public RegionPage {
        regions = List.copyOf(regions);
        countries = List.copyOf(countries);
        cities = List.copyOf(cities);
    }

    static RegionPage of(PageScope scope, Region region) {
        Markup body = scope.render(region.common().body());
        List<Card> regions = scope.cardsOf(scope.pointing(region.id(), Relation.WITHIN, Kind.REGION));
        List<Card> countries = scope.cardsOf(scope.pointing(region.id(), Relation.REGION, Kind.COUNTRY));
        List<Card> cities = scope.cardsOf(scope.pointing(region.id(), Relation.REGION, Kind.CITY));
        Optional<PayPart> pay = new PayCharts(scope).at(region, Optional.empty());
        Article article = Articles.of(scope, region, body, new Articles.Shown(Relation.WITHIN, Kind.REGION),
                new Articles.Shown(Relation.REGION, Kind.COUNTRY),
                new Articles.Shown(Relation.REGION, Kind.CITY),
                new Articles.Shown(Relation.PLACE, Kind.SALARY));
        List<TocItem> toc = new Toc(scope).prose(region.common().body().headings()).section("place.pay", true)
                .section("place.regions", regions).section("place.countries", countries)
                .section("place.cities", cities).foot(article);
        return new RegionPage(Frames.of(scope, region, toc), article, region.type().word(),
                scope.link(region.within()), regions, countries, cities, pay);
    }

    @Override
    public String template() {
        return "region";
    }
}
