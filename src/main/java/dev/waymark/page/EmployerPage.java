package dev.waymark.page;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Employer;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A firm: where it sits, what it builds and with what.
 *
 * @param country of its seat
 * @param website may be empty
 * @param pay     in the city of its seat
 */
public record EmployerPage(Frame page, Article article, Optional<Link> headquarters, Optional<Link> country,
        List<Link> offices, List<String> industries, List<String> worksOn, List<Card> technologies,
        String website, Optional<PayPart> pay) implements View {

    public EmployerPage {
        offices = List.copyOf(offices);
        industries = List.copyOf(industries);
        worksOn = List.copyOf(worksOn);
        technologies = List.copyOf(technologies);
    }

    static EmployerPage of(PageScope scope, Employer employer) {
        Markup body = scope.render(employer.common().body());
        Optional<City> seat = scope.catalog().find(employer.headquarters(), City.class);
        List<Card> technologies = scope.cards(employer.technologies());
        Optional<PayPart> pay = seat.flatMap(city -> new PayCharts(scope)
                .at(city, CityPage.currency(scope, city)));
        Article article = Articles.of(scope, employer, body);
        List<TocItem> toc = new Toc(scope).prose(employer.common().body().headings())
                .section("employer.technologies", technologies).section("employer.pay", pay.isPresent())
                .foot(article);
        return new EmployerPage(Frames.of(scope, employer, toc), article, scope.link(employer.headquarters()),
                scope.link(seat.map(City::country)), scope.links(employer.offices()),
                employer.industries().stream().map(word -> scope.word("employer.industries", word)).toList(),
                employer.worksOn(), technologies, employer.website().orElse(""), pay);
    }

    @Override
    public String template() {
        return "employer";
    }
}
