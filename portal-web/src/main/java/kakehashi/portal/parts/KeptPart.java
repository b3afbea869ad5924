package kakehashi.portal.parts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;

/**
 * A part of a page that is the same for everybody who asks for the same address: its markup is kept for a few seconds,
 * and while it is, its contents are neither built ({@link KeptPartHandler}) nor rendered.
 */
@FacesComponent(KeptPart.TYPE)
public class KeptPart extends UIComponentBase {

    static final String TYPE = "kakehashi.KeptPart";
    private static final int MOST_PARTS = 2000;
    private static final Cache<String, String> MARKUP = Caffeine.newBuilder()
            .maximumSize(MOST_PARTS)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    private String key;
    private String markup;

    /** Takes what the key names, if it is still kept; says whether it is. */
    boolean take(String name) {
        key = name;
        markup = MARKUP.getIfPresent(name);
        return markup != null;
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        if (markup == null) {
            markup = render(context, page);
            MARKUP.put(key, markup);
        }
        page.write(markup);
    }

    private String render(FacesContext context, ResponseWriter page) throws IOException {
        StringWriter written = new StringWriter();
        ResponseWriter part = page.cloneWithWriter(written);
        context.setResponseWriter(part);
        try {
            super.encodeChildren(context);
            part.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return written.toString();
    }
}
