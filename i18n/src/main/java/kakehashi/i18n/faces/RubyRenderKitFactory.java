package kakehashi.i18n.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;

/** Makes every Faces page write readings as HTML ruby. */
public class RubyRenderKitFactory extends RenderKitFactory {

    /** Wraps Faces' own factory. */
    public RubyRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String renderKitId, RenderKit renderKit) {
        getWrapped().addRenderKit(renderKitId, renderKit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String renderKitId) {
        RenderKit kit = getWrapped().getRenderKit(context, renderKitId);
        return kit == null ? null : new RubyRenderKit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class RubyRenderKit extends RenderKitWrapper {

        RubyRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new RubyWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding), readings());
        }

        private static boolean readings() {
            FacesContext context = FacesContext.getCurrentInstance();
            return context.getExternalContext().getRequest() instanceof jakarta.servlet.ServletRequest request
                    && ReaderLanguage.readings(request);
        }
    }
}
