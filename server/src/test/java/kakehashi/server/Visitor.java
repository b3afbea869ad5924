package kakehashi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor without a browser: follows pages, keeps cookies, fills in forms as the pages give them. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("K[0-9]{3}-[0-9]{4}-[0-9]{3}");

    private final String site;
    private final HttpClient client;
    private Duration patience = Duration.ofSeconds(60);
    private HttpResponse<String> page;

    /** A visitor of a site, with empty pockets. */
    public Visitor(String site) {
        this(site, null);
    }

    /** A visitor whose answers are read by a shared executor, for crowds. */
    public Visitor(String site, Executor executor) {
        this.site = site;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .connectTimeout(Duration.ofSeconds(20));
        if (executor != null) {
            builder.executor(executor);
        }
        this.client = builder.build();
    }

    /** Waits longer, or less long, for each answer. */
    public Visitor within(Duration longest) {
        patience = longest;
        return this;
    }

    /** Opens a page. */
    public Visitor open(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
    }

    /** Goes back to a page seen before, as it was: another tab, or the Back button. */
    public Visitor back(HttpResponse<String> seen) {
        page = seen;
        return this;
    }

    /** Posts the form of the page with answers and the button pressed. */
    public Visitor submit(String button, Map<String, String> answers) {
        return submit(button, answers, Map.of());
    }

    /** Posts the form of the page; {@code altered} replaces hidden values. */
    public Visitor submit(String button, Map<String, String> answers, Map<String, String> altered) {
        Map<String, String> fields = new LinkedHashMap<>(hidden());
        fields.putAll(answers);
        fields.put(button, button);
        fields.putAll(altered);
        return post(page.uri(), fields);
    }

    /** Posts fields to a path, as a form that stands nowhere. */
    public Visitor post(String path, Map<String, String> fields) {
        return post(URI.create(site + path), fields);
    }

    private Visitor post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The whole way to the last page of a seeker's sign-up; the number, or empty when it was refused. */
    public Optional<String> signUp(String language, String event, String query, Map<String, String> answers) {
        open("/" + language + "/events/" + event + "/register" + query);
        if (!page.body().contains("name=\"agreed\"")) {
            return Optional.empty();
        }
        submit("next", Map.of("agreed", "on"));
        submit("next", answers);
        if (!page.uri().getPath().endsWith("/check")) {
            return Optional.empty();
        }
        submit("send", Map.of());
        return reference();
    }

    /** Books a consultation by phone as a seeker who reads Vietnamese; gives its number, which nobody has confirmed yet. */
    public String book(String theme, String name, String address) {
        open("/vi/consultation/day?for=seeker&channel=PHONE&theme=" + theme);
        follow("/vi/consultation/time");
        follow("/vi/consultation/notice");
        submit("next", Map.of("agreed", "on"));
        submit("next", Map.of("name", name, "email", address, "phone", "090-1234-5678"));
        return submit("send", Map.of()).reference().orElseThrow();
    }

    /** Follows the last link that begins so. */
    private void follow(String beginning) {
        Matcher links = Pattern.compile("href=\"(" + beginning + "[^\"]*)\"").matcher(body());
        String last = links.results().reduce((a, b) -> b).orElseThrow().group(1);
        open(last.replace("&amp;", "&"));
    }

    /** The number on the page; empty when there is none. */
    public Optional<String> reference() {
        Matcher matcher = REFERENCE.matcher(page.body());
        boolean done = page.uri().getPath().endsWith("/done");
        return done && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The hidden fields of the page. */
    public Map<String, String> hidden() {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(page.body());
        while (inputs.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(inputs.group());
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            fields.put(
                    attributes.get("name"), attributes.getOrDefault("value", "").replace("&amp;", "&"));
        }
        return fields;
    }

    /** The page on the screen. */
    public String body() {
        return page.body();
    }

    /** Its status. */
    public int status() {
        return page.statusCode();
    }

    /** Its address behind the site. */
    public String path() {
        return page.uri().getPath();
    }

    /** The whole answer. */
    public HttpResponse<String> answer() {
        return page;
    }

    private Visitor send(HttpRequest.Builder request) {
        try {
            page = client.send(
                    request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
