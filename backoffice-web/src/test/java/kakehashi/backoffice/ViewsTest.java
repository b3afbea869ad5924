package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ViewsTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final int MOST_LINES = 160;
    private static final int LONGEST_EXPRESSION = 80;

    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern OPERATOR =
            Pattern.compile("&(amp;)?&(amp;)?|\\|\\||[=!<>]=|\\+=|->|&[lg]t;=?|[-?<>!=;+*/%]"
                    + "|\\b(and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\(\\s*)'([^']+)'\\s*[],)]");
    private static final Pattern KEY_BEGINNING = Pattern.compile("\\bt\\['([^']+)'\\.concat");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("\\b(?i:texts)\\.(?:get|of|plain|format)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Set<String> SAID_ALOUD = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "headerText",
            "emptyMessage",
            "itemLabel",
            "data-label");

    /** Their value is not shown to anybody. */
    private static final Set<String> SILENT_VALUES = Set.of("option", "ui:param", "c:set", "input", "button");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static Document parse(Path view) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(view.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(view + ": " + e.getMessage(), e);
        }
    }

    private static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            walk(children.item(i), visitor);
        }
    }

    private static List<Element> elements(Path view) {
        List<Element> elements = new ArrayList<>();
        walk(parse(view), node -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static List<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static boolean hasLetters(String text) {
        return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
    }

    @Test
    void there_are_views() throws IOException {
        assertFalse(views().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_short(Path view) throws IOException {
        int lines = Files.readAllLines(view).size();
        assertTrue(lines <= MOST_LINES, lines + " lines");
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_only_short_expressions(Path view) throws IOException {
        List<String> tooLong = EL.matcher(Files.readString(view))
                .results()
                .map(MatchResult::group)
                .filter(each -> each.length() - 3 > LONGEST_EXPRESSION)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    /** {@code not empty} is two; what needs more than one operator is a method of a bean, which has a name. */
    @ParameterizedTest
    @MethodSource("views")
    void has_one_operator_in_an_expression(Path view) throws IOException {
        List<String> clever = EL.matcher(Files.readString(view))
                .results()
                .map(MatchResult::group)
                .filter(each -> operators(each) > 1)
                .toList();
        assertEquals(List.of(), clever);
    }

    private static long operators(String expression) {
        String inside = expression.substring(2, expression.length() - 1);
        return OPERATOR.matcher(QUOTED.matcher(inside).replaceAll("''"))
                .results()
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "#{line.row().mail().id()} | 0",
                "#{t['a - b ? c']} | 0",
                "#{t['Role.'.concat(each)]} | 0",
                "#{not event.dated()} | 1",
                "#{page.count gt 1} | 1",
                "#{wrong ? 'a' : 'b'} | 1",
                "#{not empty problem} | 2",
                "#{a == 'x' ? 'y' : null} | 2",
                "#{a &amp;&amp; b lt c} | 2"
            })
    void operators_are_counted(String expression, int count) {
        assertEquals(count, operators(expression));
    }

    /** Whoever has no scripts is told so where something does not work without them. */
    @ParameterizedTest
    @MethodSource("views")
    void says_that_it_needs_scripts(Path view) throws IOException {
        String text = Files.readString(view);
        boolean needing = text.contains("paginator=") || text.contains("p:commandButton");
        assertTrue(!needing || text.contains("/WEB-INF/templates/_scripts.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void says_nothing_that_is_not_a_text(Path view) {
        List<String> literal = new ArrayList<>();
        walk(parse(view), node -> {
            boolean text = node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
            if (text && hasLetters(node.getNodeValue())) {
                literal.add(node.getNodeValue().strip());
            }
        });
        for (Element element : elements(view)) {
            for (String name : attributes(element)) {
                boolean shown = SAID_ALOUD.contains(name.replaceAll("^pt:", ""))
                        || name.equals("value") && !SILENT_VALUES.contains(element.getTagName());
                if (shown && hasLetters(element.getAttribute(name))) {
                    literal.add(element.getTagName() + " " + name + "=" + element.getAttribute(name));
                }
            }
        }
        assertEquals(List.of(), literal);
    }

    /** The content policy allows no script without a nonce. */
    @ParameterizedTest
    @MethodSource("views")
    void has_neither_inline_style_nor_inline_script(Path view) {
        List<String> inline = new ArrayList<>();
        for (Element element : elements(view)) {
            String tag = element.getTagName();
            boolean script =
                    tag.equals("script") && (element.getAttribute("src").isEmpty() || element.hasChildNodes());
            if (script || tag.equals("style") || tag.equals("h:outputScript") && element.hasChildNodes()) {
                inline.add(tag);
            }
            attributes(element).stream()
                    .filter(name -> name.replaceAll("^pt:", "").matches("style|on[a-z]+"))
                    .forEach(name -> inline.add(tag + " " + name));
        }
        assertEquals(List.of(), inline);
    }

    // T10, domain 0.3: nothing comes from elsewhere
    @ParameterizedTest
    @MethodSource("views")
    void fetches_nothing_from_elsewhere(Path view) {
        List<String> foreign = elements(view).stream()
                .flatMap(element -> Stream.of("src", "href", "action", "srcset", "data")
                        .map(element::getAttribute)
                        .filter(address -> address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*|javascript:.*|data:.*")))
                .toList();
        assertEquals(List.of(), foreign);
    }

    @ParameterizedTest
    @MethodSource("views")
    void asks_only_for_texts_that_exist_in_both_languages(Path view) throws IOException {
        String text = Files.readString(view);
        for (Language language : OfficeLanguage.ALL) {
            Set<String> keys = OfficeTexts.keys(language);
            assertEquals(List.of(), without(matches(KEY, text), keys::contains), language.tag());
            assertEquals(
                    List.of(),
                    without(matches(KEY_BEGINNING, text), beginning -> keys.stream()
                            .anyMatch(key -> key.startsWith(beginning))),
                    language.tag());
        }
    }

    @Test
    void beans_ask_only_for_texts_that_exist_in_both_languages() throws IOException {
        List<String> asked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                asked.addAll(matches(KEY_IN_JAVA, Files.readString(file)));
            }
        }
        assertFalse(asked.isEmpty());
        for (Language language : OfficeLanguage.ALL) {
            assertEquals(List.of(), without(asked, OfficeTexts.keys(language)::contains), language.tag());
        }
    }

    private static List<String> without(List<String> keys, Predicate<String> known) {
        return keys.stream().filter(known.negate()).toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void names_every_id_once(Path view) {
        Set<String> seen = new HashSet<>();
        List<String> twice = elements(view).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty() && !id.contains("#{"))
                .filter(id -> !seen.add(id))
                .toList();
        assertEquals(List.of(), twice);
    }

    /** Pictures are described, or said to be ornaments. */
    @ParameterizedTest
    @MethodSource("views")
    void describes_every_picture(Path view) {
        List<String> undescribed = elements(view).stream()
                .filter(element -> element.getTagName().equals("img") && !element.hasAttribute("alt")
                        || element.getTagName().equals("svg")
                                && !element.getAttribute("aria-hidden").equals("true")
                                && !element.hasAttribute("aria-label"))
                .map(Element::getTagName)
                .toList();
        assertEquals(List.of(), undescribed);
    }

    /** The parts of a page are included; only whole pages name a template. */
    @ParameterizedTest
    @MethodSource("views")
    void includes_only_views_that_exist(Path view) {
        List<String> missing = elements(view).stream()
                .flatMap(element -> Stream.of(element.getAttribute("template"), include(element)))
                .filter(path -> !path.isEmpty())
                .filter(path -> !Files.exists(
                        path.startsWith("/") ? ROOT.resolve(path.substring(1)) : view.resolveSibling(path)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String include(Element element) {
        return element.getTagName().equals("ui:include") ? element.getAttribute("src") : "";
    }
}
