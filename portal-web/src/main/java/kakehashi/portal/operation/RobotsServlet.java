package kakehashi.portal.operation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;

/** What machines read: {@code robots.txt}, {@code sitemap.xml} and {@code .well-known/security.txt}. */
@WebServlet({"/robots.txt", "/sitemap.xml", "/.well-known/security.txt"})
public class RobotsServlet extends HttpServlet {

    private static final Duration CONTACT_LASTS = Duration.ofDays(180);

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        response.setCharacterEncoding("UTF-8");
        if (path.endsWith("sitemap.xml")) {
            response.setContentType("application/xml");
            response.getWriter().print(sitemap());
        } else {
            response.setContentType("text/plain");
            response.getWriter().print(path.endsWith("robots.txt") ? robots() : security());
        }
    }

    private String robots() {
        return "User-agent: *\n"
                + "Disallow: /*/confirm/\n"
                + "Disallow: /*/offer/\n"
                + "Disallow: /*/booking/\n"
                + "Disallow: /*/message/\n"
                + "Disallow: /*/register\n"
                + "Disallow: /*/consultation/\n"
                + "Disallow: /*/my\n"
                + "Disallow: /backoffice/\n"
                + "Sitemap: "
                + settings.baseUrl() + "/sitemap.xml\n";
    }

    private String security() {
        Snapshot snapshot = catalogue.current();
        String contact =
                snapshot.programme() == null ? "" : snapshot.programme().officeMail();
        return "Contact: mailto:" + contact + "\nExpires: "
                + clock.instant().plus(CONTACT_LASTS).truncatedTo(ChronoUnit.DAYS) + "\nPreferred-Languages: ja, en\n";
    }

    private String sitemap() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String page :
                new String[] {"", "events", "consultation", "companies", "openings", "privacy", "accessibility"}) {
            add(xml, page);
        }
        catalogue.current().events().forEach(event -> add(xml, "events/" + event.code()));
        return xml.append("</urlset>\n").toString();
    }

    private void add(StringBuilder xml, String page) {
        for (Language language : settings.languages()) {
            xml.append("<url><loc>").append(address(language, page)).append("</loc>");
            for (Language other : settings.languages()) {
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.tag())
                        .append("\" href=\"")
                        .append(address(other, page))
                        .append("\"/>");
            }
            xml.append("</url>\n");
        }
    }

    private String address(Language language, String page) {
        return settings.baseUrl() + "/" + language.tag() + "/" + page;
    }
}
