package kakehashi.i18n.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import kakehashi.i18n.Ruby;

/**
 * Writes annotated text as {@code <ruby>} where HTML allows it, with readings in brackets in options, and without them in
 * attributes, titles and text areas, or everywhere when the reader switched them off.
 */
final class RubyWriter extends ResponseWriterWrapper {

    private static final Set<String> TEXT_ONLY = Set.of("title", "option", "textarea", "script", "style");

    private static final String WORD_JOINER = "\u2060";

    private final boolean readings;
    private boolean textOnly;
    private boolean option;
    private char last;

    RubyWriter(ResponseWriter wrapped, boolean readings) {
        super(wrapped);
        this.readings = readings;
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new RubyWriter(getWrapped().cloneWithWriter(writer), readings);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        textOnly = TEXT_ONLY.contains(name);
        option = name.equals("option");
        getWrapped().startElement(name, component);
    }

    @Override
    public void endElement(String name) throws IOException {
        textOnly = false;
        getWrapped().endElement(name);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        getWrapped().writeAttribute(name, plain(value), property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        getWrapped().writeURIAttribute(name, plain(value), property);
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        if (isAnnotated(text)) {
            writeAnnotated(text.toString());
        } else {
            getWrapped().writeText(text, property);
        }
    }

    @Override
    public void writeText(Object text, UIComponent component, String property) throws IOException {
        if (isAnnotated(text)) {
            writeAnnotated(text.toString());
        } else {
            getWrapped().writeText(text, component, property);
        }
    }

    private static boolean isAnnotated(Object text) {
        return text != null && Ruby.isAnnotated(text.toString());
    }

    private static Object plain(Object value) {
        return value instanceof String text ? Ruby.plain(text) : value;
    }

    private void writeAnnotated(String text) throws IOException {
        if (textOnly || !readings) {
            getWrapped().writeText(option && readings ? Ruby.bracketed(text) : Ruby.plain(text), null);
            return;
        }
        last = ' ';
        try {
            Ruby.split(text, this::writePiece, this::writePair);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writePiece(String text) {
        try {
            hold(text.charAt(0));
            getWrapped().writeText(text, null);
            last = text.charAt(text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers break lines beside a ruby even inside a word, whatever their style says. */
    private void hold(char next) throws IOException {
        if (Ruby.isInsideWord(last, next)) {
            getWrapped().writeText(WORD_JOINER, null);
        }
    }

    private void writePair(String base, String reading) {
        ResponseWriter out = getWrapped();
        try {
            hold(base.charAt(0));
            out.startElement("ruby", null);
            out.writeText(base, null);
            writeElement(out, "rp", "(");
            writeElement(out, "rt", reading);
            writeElement(out, "rp", ")");
            out.endElement("ruby");
            last = base.charAt(base.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeElement(ResponseWriter out, String name, String text) throws IOException {
        out.startElement(name, null);
        out.writeText(text, null);
        out.endElement(name);
    }
}
